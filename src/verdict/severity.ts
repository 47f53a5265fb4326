/** Which of several outcomes stands. */
import type { FindingKind, Outcome } from './case';
import { isSourced } from './evidence';
import { SEVERITY } from './verdict';

const rank = ({ value }: Outcome): number => SEVERITY.indexOf(value);
const unsourced = ({ facts }: Outcome): number => facts.filter((fact) => !isSourced(fact)).length;
const order = (one: Outcome, other: Outcome): number => rank(one) - rank(other) || unsourced(one) - unsourced(other);

/** The least favourable; of equals, the one whose facts are best sourced. `outcomes` holds at least one. */
export function leastFavourable(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce((best, next) => (order(next, best) < 0 ? next : best));
}

/** The finding that every cell which gave this value names, if there is one. */
export function commonLift(outcomes: readonly Outcome[], { value }: Outcome): FindingKind | undefined {
  const lifts = new Set(outcomes.filter((outcome) => outcome.value === value).map(({ lift }) => lift));
  return lifts.size === 1 ? [...lifts][0] : undefined;
}
