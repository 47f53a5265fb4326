/** What rules ask of a profile's control classes and of the facts behind them. */
import type { KnownFact } from '../vendors/fact';
import type { ClassFinding, ControlClass } from '../vendors/profile';
import type { Presence, Supplier } from '../vendors/vendor';
import type { RuleFacts } from './rule';

export const classOf = ({ classes }: RuleFacts, wanted: ControlClass): ClassFinding | undefined =>
  classes.find((finding) => finding.class === wanted);

/** True when nothing is known of who controls the operator. */
export const isUnknown = ({ classes }: RuleFacts): boolean =>
  classes.length === 0 || classes.some((finding) => finding.class === 'unknown');

const DEGREES: readonly Presence['degree'][] = ['very-low', 'low', 'medium', 'high'];

/** The highest degree among contacts with the United States. */
export const highestDegree = (contacts: readonly KnownFact<Presence>[]): Presence['degree'] | undefined =>
  DEGREES.findLast((degree) => contacts.some(({ value }) => value.degree === degree));

export const suppliersOf = ({ facts }: RuleFacts, holds: (supplier: Supplier) => boolean): readonly Supplier[] =>
  facts.suppliers?.value.filter(holds) ?? [];

/** The platform software is licensed from the United States. */
export const usPlatforms = (facts: RuleFacts): readonly Supplier[] =>
  suppliersOf(facts, ({ role, country }) => role === 'platform' && country === 'US');

/** Said by a source that was read, not only background knowledge. */
export const sourced = (facts: readonly KnownFact[]): boolean =>
  facts.every(({ source, confidence }) => source !== undefined && (confidence === 'high' || confidence === 'medium'));

export const present = (...facts: readonly (KnownFact | undefined)[]): KnownFact[] => facts.filter((fact) => fact !== undefined);

/** The provider never holds what it would need to read the content: client-side by default, or keys outside and no plaintext. */
export function contentOutOfReach({ facts: { keys, plaintext } }: RuleFacts): boolean {
  const byDefault = (custody: string): boolean =>
    keys?.value.some((entry) => entry.custody === custody && entry.mode === 'default') ?? false;
  return (byDefault('client-side') && plaintext?.value !== true) || (byDefault('external') && plaintext?.value === false);
}
