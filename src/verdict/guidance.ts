/** For each row: the question to ask the vendor, what would change the verdict, and the vendor's side. */
import type { MessageRef, Rule } from '../rules/rule';
import type { Decision } from './decide';
import type { RowName } from './row';
import { finalValue } from './steps';
import type { Verdict, VerdictValue } from './verdict';

/** Rows that share their question and their changes. */
const TOPIC: Readonly<Record<RowName, string>> = {
  label: 'label',
  immunity: 'immunity',
  'ownership-owned': 'ownership',
  'ownership-company': 'ownership',
  'technology-european': 'technology',
  technology: 'technology',
  'recourse-promise': 'recourse',
  'recourse-report': 'recourse_report',
  'recourse-never': 'recourse_report',
  'residency-storage': 'residency',
  'residency-confinement': 'confinement',
  operations: 'operations',
  'keys-option': 'keys_option',
  'keys-as-is': 'keys_as_is',
  isolation: 'isolation',
  certification: 'certification',
  compliance: 'compliance',
};

/** These rows take a definition from their rule; what vendors answer to it is about something else. */
const DEFINED_BY_RULE: readonly RowName[] = [
  'ownership-owned',
  'ownership-company',
  'technology-european',
  'technology',
  'operations',
  'keys-option',
  'keys-as-is',
];

/** A transfer tool shields from nothing, whoever is on its list. */
const UNCHANGING = 'transfer-tool-as-shield';

/** A supported verdict changes when the facts do; the others when better evidence or wording comes. */
const direction = (value: VerdictValue): 'lost' | 'gained' => (value === 'supported' ? 'lost' : 'gained');

export function guidanceFor(decision: Decision): Pick<Verdict, 'wouldChange' | 'question' | 'reply'> {
  const { row, steps, outcome, of } = decision;
  const topic = TOPIC[row];
  const value = finalValue(steps);
  const isOpen = value !== 'off-point' && outcome.cell !== UNCHANGING;
  return {
    wouldChange: isOpen ? [{ key: `change_${topic}_${direction(value)}` }] : [],
    question: { key: `question_${topic}` },
    ...replyOf(of.profile.reply?.value, decidingRule(decision)?.reply),
  };
}

/** An independent finding decides by its own rule. */
const decidingRule = ({ row, rules, finding }: Decision): Rule | undefined =>
  finding ? rules.find(({ id }) => id === finding.rule) : DEFINED_BY_RULE.includes(row) ? undefined : rules[0];

/** The vendor's own words where the registry has them, else what vendors answer to the rule. */
function replyOf(own: string | undefined, general: string | undefined): { reply?: MessageRef } {
  if (own) return { reply: { key: 'note_vendor_reply', params: [own] } };
  return general ? { reply: { key: general } } : {};
}
