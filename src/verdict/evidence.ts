/** `design.md` section 6, Evidence: `contradicted` needs every deciding fact and rule at high or medium confidence with a source. */
import type { Rule } from '../rules/rule';
import type { KnownFact } from '../vendors/fact';

export const isSourced = ({ confidence, source }: KnownFact): boolean =>
  source !== undefined && (confidence === 'high' || confidence === 'medium');

const ruleIsSourced = ({ confidence, sources }: Rule): boolean =>
  sources.length > 0 && (confidence === 'high' || confidence === 'medium');

/** The first fact or rule that cannot carry a contradiction, by its key; undefined when all can. */
export function weakestLink(facts: readonly KnownFact[], rules: readonly Rule[]): string | undefined {
  return facts.find((fact) => !isSourced(fact))?.key ?? rules.find((rule) => !ruleIsSourced(rule))?.id;
}
