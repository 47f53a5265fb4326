/** The message keys of a rule: `rule_<id>_<outcome>`, `rule_<id>_reply` and `rule_<id>_non_case_<n>`, with the id and outcome in snake case. */
import type { MessageRef, Param, Rule } from './rule';

const snake = (text: string): string => text.replace(/[^a-z0-9]+/gi, '_').toLowerCase();

export function texts(id: string, outcomes: readonly string[], nonCases: number): Pick<Rule, 'messages' | 'reply' | 'nonCases'> {
  const stem = `rule_${snake(id)}`;
  return {
    messages: Object.fromEntries(outcomes.map((outcome) => [outcome, `${stem}_${snake(outcome)}`])),
    reply: `${stem}_reply`,
    nonCases: Array.from({ length: nonCases }, (_, index) => `${stem}_non_case_${index + 1}`),
  };
}

/** One of the rule's own messages. Throws when the rule has none of that name: a mistake in the rule, found by its examples. */
export function message(
  { id, messages }: Pick<Rule, 'id' | 'messages'>,
  outcome: string,
  ...params: readonly Param[]
): MessageRef {
  const key = messages[outcome];
  if (key === undefined) throw new Error(`${id} has no message for ${outcome}`);
  return { key, params };
}
