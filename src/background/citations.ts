import { rulesNamed } from '../rules';
import { citationOf } from '../verdict/citation';
import type { RuleCitation } from '../verdict/verdict';

/** What findings rest on, by the id of the rule. */
export function citationsOf(findings: readonly { rule: string }[]): Readonly<Record<string, RuleCitation>> {
  const ids = [...new Set(findings.map(({ rule }) => rule))];
  return Object.fromEntries(rulesNamed(ids).map((rule) => [rule.id, citationOf(rule)]));
}
