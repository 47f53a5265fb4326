/** A rule as a proof cites it: the sources resolved from the register. */

import type { Rule } from '../rules/rule';
import { sourceOf } from '../rules/sources';
import type { RuleCitation } from './verdict';

export const citationOf = ({ id, citation, status, confidence, asOf, reviewBy, sources }: Rule): RuleCitation => ({
  id,
  citation,
  status,
  confidence,
  asOf,
  reviewBy,
  sources: sources.map(sourceOf),
});
