/** `design.md` section 6: past its review date a fact or rule still counts, is named as out of date, and cannot contradict. */
import { isPastReview } from '../rules/age';
import type { Exposure, Rule } from '../rules/rule';
import type { KnownFact } from '../vendors/fact';
import type { OutOfDate } from './verdict';

const ruleAge = (rules: readonly Rule[], on: string): OutOfDate[] =>
  rules.flatMap(({ id, reviewBy }) => (isPastReview(reviewBy, on) ? [{ what: id, since: reviewBy }] : []));

const factAge = (facts: readonly KnownFact[]): OutOfDate[] =>
  facts.flatMap(({ key, outOfDateSince }) => (outOfDateSince ? [{ what: key, since: outOfDateSince }] : []));

/** What a verdict rests on that is past review, each named once. */
export function outOfDate(facts: readonly KnownFact[], rules: readonly Rule[], on: string): OutOfDate[] {
  return unique([...ruleAge(rules, on), ...factAge(facts)]);
}

export const exposureAge = (exposures: readonly Exposure[]): OutOfDate[] =>
  exposures.flatMap(({ rule, outOfDateSince, because }) => [
    ...(outOfDateSince ? [{ what: rule, since: outOfDateSince }] : []),
    ...factAge(because),
  ]);

export const unique = (list: readonly OutOfDate[]): OutOfDate[] => [
  ...new Map(list.map((entry) => [entry.what, entry])).values(),
];
