/** The criteria of C3A that known facts can speak to. What is not known is never "not met". */
import { within } from '../../places';
import type { KnownFact } from '../../vendors/fact';
import type { Staffing } from '../../vendors/vendor';
import { classOf, present, sourced } from '../classes';
import type { RuleFacts } from '../rule';

export interface Finding {
  level: 'met' | 'not-met' | 'unknown';
  because: readonly KnownFact[];
}

export interface Criterion {
  /** As the catalogue numbers it. */
  number: string;
  /** The stem of its messages: `<topic>-met`, `<topic>-not-met`, `<topic>-unknown`. */
  topic: string;
  judge(facts: RuleFacts): Finding;
}

const UNKNOWN: Finding = { level: 'unknown', because: [] };
const met = (...facts: readonly (KnownFact | undefined)[]): Finding => ({ level: 'met', because: present(...facts) });
const notMet = (because: readonly KnownFact[]): Finding => ({ level: 'not-met', because });

/** Effective control by undertakings of the Union. */
function control(facts: RuleFacts): Finding {
  const foreign = classOf(facts, 'us-controlled') ?? classOf(facts, 'third-country');
  if (foreign) return notMet(foreign.because);
  const { controlledFrom } = facts.facts;
  return controlledFrom?.value.every((country) => within(country, 'EU')) ? met(controlledFrom) : UNKNOWN;
}

/** Key management outside the provider. */
function externalKeys({ facts: { keys } }: RuleFacts): Finding {
  if (keys === undefined) return UNKNOWN;
  if (keys.value.some(({ custody }) => custody === 'external' || custody === 'client-side')) return met(keys);
  return sourced([keys]) ? notMet([keys]) : UNKNOWN;
}

/** Staff with access, support and management are Union citizens living there: a promise of residents falls short. */
function citizens({ facts: { operation, support, administration } }: RuleFacts): Finding {
  const staff = [operation, support, administration];
  const short = staff.filter((fact) => fact !== undefined).filter((fact) => sourced([fact]) && fallsShort(fact));
  if (short.length > 0) return notMet(short);
  return staff.every((fact) => fact?.value.basis === 'citizens' && fact.value.reach === 'only') ? met(...staff) : UNKNOWN;
}

const fallsShort = ({ value: { reach, basis } }: KnownFact<Staffing>): boolean => reach === 'beyond' || basis === 'residents';

const disconnected = ({ facts: { disconnect } }: RuleFacts): Finding =>
  disconnect?.value === 'tested' || disconnect?.value === 'air-gapped' ? met(disconnect) : UNKNOWN;

const sourceCopy = ({ facts: { sourceEscrow } }: RuleFacts): Finding =>
  sourceEscrow?.value === 'eu-copy-current' ? met(sourceEscrow) : UNKNOWN;

export const CRITERIA: readonly Criterion[] = [
  { number: 'SOV-1-03', topic: 'control', judge: control },
  { number: 'SOV-3-02', topic: 'keys', judge: externalKeys },
  { number: 'SOV-4-01', topic: 'citizens', judge: citizens },
  { number: 'SOV-4-09', topic: 'disconnect', judge: disconnected },
  { number: 'SOV-6-01', topic: 'source', judge: sourceCopy },
];
