import { within } from '../../places';
import type { KnownFact } from '../../vendors/fact';
import { ageOf } from '../age';
import { classOf, isUnknown, present, sourced } from '../classes';
import type { Ceiling, CeilingRule, RuleFacts } from '../rule';
import { message, texts } from '../texts';

interface Gate {
  outcome: string;
  /** The highest level left when the gate is known to be missed. */
  level: number;
  missed(facts: RuleFacts): readonly KnownFact[] | undefined;
}

const when = (holds: boolean | undefined, ...facts: readonly (KnownFact | undefined)[]) =>
  holds ? present(...facts) : undefined;
type Placed = KnownFact<{ reach: string; places: readonly string[] }>;

/** A source says that it is outside the Union, and the customer has no choice about it. */
const outside = (fact: Placed | undefined): boolean =>
  fact !== undefined &&
  sourced([fact]) &&
  fact.value.reach === 'beyond' &&
  !fact.value.places.every((place) => within(place, 'EU'));

/**
 * Annex II of the proposal, as far as known facts can miss it; the letters in the messages follow the annex. Lowest first.
 * Where data and staff are is known only when a source says so; who controls and whose platform it is counts as known anyhow.
 */
const GATES: readonly Gate[] = [
  {
    outcome: 'data-outside',
    level: 0,
    missed: ({ facts: { customerData, metadata, telemetry } }) => {
      const leaving = [customerData, metadata, telemetry].filter(outside);
      return leaving.length > 0 ? present(...leaving) : undefined;
    },
  },
  {
    // Level 1 asks only the provider who signs the contract to be established in the Union, which may be another company than the operator.
    outcome: 'operator-outside',
    level: 1,
    missed: ({ facts: { seat } }) => when(seat && !within(seat.value, 'EU'), seat),
  },
  { outcome: 'support-outside', level: 1, missed: ({ facts: { support } }) => when(outside(support), support) },
  { outcome: 'staff-outside', level: 1, missed: ({ facts: { operation } }) => when(outside(operation), operation) },
  {
    outcome: 'foreign-control',
    level: 2,
    missed: (facts) => (classOf(facts, 'us-controlled') ?? classOf(facts, 'third-country'))?.because,
  },
  {
    outcome: 'foreign-host',
    level: 2,
    missed: ({ facts: { hosts } }) =>
      when(
        hosts?.value.some(({ extent, country }) => extent === 'all' && !within(country, 'EU')),
        hosts,
      ),
  },
  {
    outcome: 'foreign-platform',
    level: 3,
    missed: ({ facts: { suppliers } }) =>
      when(
        suppliers?.value.some(
          ({ role, country, proprietary }) =>
            !within(country, 'EU') && (role === 'platform' || (role === 'component' && proprietary)),
        ),
        suppliers,
      ),
  },
];

function ceilingOf(facts: RuleFacts, on: string): Ceiling {
  const missed = GATES.map((gate) => ({ ...gate, because: gate.missed(facts) })).find(({ because }) => because);
  const known = !isUnknown(facts);
  return {
    rule: cada.id,
    scheme: cada.id,
    version: 'COM(2026) 502',
    level: known ? `L${missed?.level ?? 4}` : 'unknown',
    why: message(cada, known ? (missed?.outcome ?? 'no-limit-known') : 'unknown'),
    because: [...(missed?.because ?? [])],
    ...ageOf(cada.reviewBy, on),
  };
}

/** Proposal of a Cloud and AI Development Act: nothing applies today, and no service holds a level. */
export const cada: CeilingRule = {
  kind: 'ceiling',
  id: 'eu.cada',
  citation: 'Proposal for a Cloud and AI Development Act, COM(2026) 502 final, Annex II (procedure 2026/0138(COD))',
  status: 'proposal',
  confidence: 'high',
  asOf: '2026-09-22',
  reviewBy: '2027-01-31',
  sources: ['commission-cada', 'eurlex-cada', 'cadafaq-criteria', 'cadafaq-control', 'cadafaq-tiers', 'hoganlovells-cada'],
  ...texts('eu.cada', [...GATES.map(({ outcome }) => outcome), 'no-limit-known', 'unknown'], 3),
  evaluate: (facts, on) => [ceilingOf(facts, on)],
  examples: {
    holds: [
      { profile: 'us-provider', level: 'L1' },
      { profile: 'eu-subsidiary-of-us-parent', level: 'L2' },
      { profile: 'eu-on-us-cloud', level: 'L2' },
      { profile: 'licensed-us-platform', level: 'L3' },
      { profile: 'eu-with-us-components', level: 'L3' },
    ],
    fails: [
      { profile: 'eu-no-us-link', level: 'L4' },
      { profile: 'eu-with-ring-fenced-us-affiliate', level: 'L4' },
      { profile: 'eu-with-us-listing', level: 'L4' },
    ],
    unknown: [{ profile: 'nothing-known', level: 'unknown' }],
  },
};
