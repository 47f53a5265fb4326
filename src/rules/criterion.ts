/** A rule about a statement, not an exposure: what a scheme, a transfer tool or a duty is worth when a claim names it. */
import type { CriterionRule } from './rule';
import { texts } from './texts';

type Given = Omit<CriterionRule, 'kind' | 'messages' | 'reply' | 'nonCases'>;

/** `nonCases`: how many things it does not mean have a message. */
export const criterion = (given: Given, nonCases = 1): CriterionRule => ({
  kind: 'criterion',
  ...given,
  ...texts(given.id, ['meaning'], nonCases),
});
