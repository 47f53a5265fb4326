/** A rule as a proof cites it: the sources resolved from the register. */
import type { Rule } from '../rules/rule';
import { sourceOf } from '../rules/sources';
import type { RuleCitation } from './verdict';

const made = new WeakMap<Rule, RuleCitation>();

/** One object for each rule: many proofs of a page cite the same few. */
export function citationOf(rule: Rule): RuleCitation {
  const citation = made.get(rule) ?? cited(rule);
  made.set(rule, citation);
  return citation;
}

const cited = ({ id, citation, status, confidence, asOf, reviewBy, sources }: Rule): RuleCitation => ({
  id,
  citation,
  status,
  confidence,
  asOf,
  reviewBy,
  sources: sources.map(sourceOf),
});
