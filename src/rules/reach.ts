/** How US law could reach data at a provider, step by step from control to nothing shown. Shared by the rules on compelled access. */
import type { KnownFact } from '../vendors/fact';
import type { Presence } from '../vendors/vendor';
import { classOf, highestDegree, isUnknown, present, suppliersOf, usPlatforms } from './classes';
import type { ExposureLevel, RuleFacts } from './rule';

export type ReachOutcome =
  | 'controlled'
  | 'hosted'
  | 'operated'
  | 'presence'
  | 'licensed-open'
  | 'licensed-closed'
  | 'none'
  | 'unknown';

export const REACH_OUTCOMES: readonly ReachOutcome[] = [
  'controlled',
  'hosted',
  'operated',
  'presence',
  'licensed-open',
  'licensed-closed',
  'none',
  'unknown',
];

export interface Reach {
  outcome: ReachOutcome;
  level: ExposureLevel;
  because: KnownFact[];
  degree?: Presence['degree'];
}

/** `counts`: which contacts with the United States this law can use. */
export function reachOf(facts: RuleFacts, counts: (contact: Presence) => boolean): Reach {
  return direct(facts) ?? contact(facts, counts) ?? licensed(facts) ?? nothing(facts);
}

function direct(facts: RuleFacts): Reach | undefined {
  const controlled = classOf(facts, 'us-controlled');
  if (controlled) return { outcome: 'controlled', level: 'exposed', because: controlled.because };
  const hosted = classOf(facts, 'us-hosted');
  if (hosted) return { outcome: 'hosted', level: 'indirect', because: hosted.because };
  const operated = suppliersOf(facts, ({ country, operates }) => country === 'US' && operates === true);
  return operated.length > 0 ? { outcome: 'operated', level: 'indirect', because: present(facts.facts.suppliers) } : undefined;
}

function contact({ presence }: RuleFacts, counts: (contact: Presence) => boolean): Reach | undefined {
  const contacts = presence.filter(({ value }) => counts(value));
  if (contacts.length === 0) return undefined;
  return { outcome: 'presence', level: 'possible', because: contacts, degree: highestDegree(contacts) };
}

/** A licensor that is known not to operate the platform has no hook shown; when that is not known, it stays possible. */
function licensed(facts: RuleFacts): Reach | undefined {
  const platforms = usPlatforms(facts);
  if (platforms.length === 0) return undefined;
  const closed = platforms.every(({ operates }) => operates === false);
  const because = present(facts.facts.suppliers);
  return closed
    ? { outcome: 'licensed-closed', level: 'not-shown', because }
    : { outcome: 'licensed-open', level: 'possible', because };
}

const nothing = (facts: RuleFacts): Reach =>
  isUnknown(facts)
    ? { outcome: 'unknown', level: 'unknown', because: [] }
    : { outcome: 'none', level: 'not-shown', because: present(facts.facts.controlledFrom) };
