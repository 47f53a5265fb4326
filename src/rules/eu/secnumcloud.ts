import { within } from '../../places';
import type { KnownFact } from '../../vendors/fact';
import { ageOf } from '../age';
import { classOf, isUnknown, present } from '../classes';
import type { Ceiling, CeilingRule, RuleFacts } from '../rule';
import { message, texts } from '../texts';

/** Section 19.6 of the requirements, percent of capital or votes: one non-EU holder, and all of them together. */
export const LARGEST_NON_EU = 24;
export const SUM_NON_EU = 39;

interface Found {
  level: 'met' | 'not-met' | 'unknown';
  outcome: string;
  because: readonly KnownFact[];
}

const notMet = (outcome: string, because: readonly KnownFact[]): Found => ({ level: 'not-met', outcome, because });

function missed(facts: RuleFacts): Found | undefined {
  const { seat } = facts.facts;
  const { largestNonEu, sumNonEu, nonEuVeto, because } = facts.holders;
  const control = classOf(facts, 'us-controlled') ?? classOf(facts, 'third-country');
  if (control) return notMet('foreign-control', control.because);
  if (seat && !within(seat.value, 'EU')) return notMet('seat', present(seat));
  if (largestNonEu !== undefined && largestNonEu > LARGEST_NON_EU) return notMet('largest', because);
  if (sumNonEu !== undefined && sumNonEu > SUM_NON_EU) return notMet('sum', because);
  return nonEuVeto ? notMet('veto', because) : undefined;
}

const qualified = ({ certifications }: RuleFacts): KnownFact | undefined =>
  certifications.find(({ value }) => value.scheme === 'secnumcloud' && value.status === 'held' && value.basis !== 'host');

function found(facts: RuleFacts): Found {
  const fails = missed(facts);
  if (fails) return fails;
  const official = qualified(facts);
  if (official) return { level: 'met', outcome: 'qualified', because: [official] };
  const { seat } = facts.facts;
  const { largestNonEu, sumNonEu, nonEuVeto, because } = facts.holders;
  const complete = seat && largestNonEu !== undefined && sumNonEu !== undefined && nonEuVeto === false && !isUnknown(facts);
  return complete
    ? { level: 'met', outcome: 'within', because: [seat, ...because] }
    : { level: 'unknown', outcome: 'unknown', because: [] };
}

/** A qualification where our facts miss the test is a conflict to report; the facts stand until corrected. */
function conflictOf({ level }: Found, facts: RuleFacts): Pick<Ceiling, 'conflict'> {
  return level === 'not-met' && qualified(facts) ? { conflict: message(secnumcloud, 'conflict') } : {};
}

/** The ownership test alone: "met" is no qualification, which covers about 1,200 checks of one service. */
export const secnumcloud: CeilingRule = {
  kind: 'ceiling',
  id: 'fr.secnumcloud',
  citation: 'ANSSI, SecNumCloud requirements v3.2 (8 March 2022), section 19.6',
  status: 'qualification',
  confidence: 'high',
  asOf: '2026-05-31',
  reviewBy: '2027-01-31',
  sources: ['pialab-secnumcloud', 'nosdeputes-secnumcloud', 'solutions-secnumcloud', 'generationnt-s3ns'],
  ...texts(
    'fr.secnumcloud',
    ['foreign-control', 'seat', 'largest', 'sum', 'veto', 'qualified', 'within', 'unknown', 'conflict'],
    3,
  ),
  evaluate(facts, on) {
    const result = found(facts);
    return [
      {
        rule: secnumcloud.id,
        scheme: secnumcloud.id,
        version: '3.2',
        objective: '19.6',
        level: result.level,
        why: message(secnumcloud, result.outcome),
        because: [...result.because],
        ...conflictOf(result, facts),
        ...ageOf(secnumcloud.reviewBy, on),
      },
    ];
  },
  examples: {
    holds: [
      { profile: 'eu-no-us-link', level: 'met' },
      { profile: 'licensed-us-platform', level: 'met' },
      { profile: 'us-minority-holder', level: 'met' },
    ],
    fails: [
      { profile: 'us-provider', level: 'not-met' },
      { profile: 'eu-subsidiary-of-us-parent', level: 'not-met' },
      { profile: 'us-holder-above-24', level: 'not-met' },
      { profile: 'non-eu-holders-above-39', level: 'not-met' },
      { profile: 'non-eu-veto', level: 'not-met' },
      { profile: 'swiss-provider', level: 'not-met' },
    ],
    unknown: [
      { profile: 'nothing-known', level: 'unknown' },
      { profile: 'eu-shares-not-known', level: 'unknown' },
    ],
  },
};
