/** For each row: the question to ask the vendor, what would change the verdict, and the vendor's side. */
import type { MessageRef } from '../rules/rule';
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

/** A supported verdict changes when the facts do; the others when better evidence or wording comes. */
const direction = (value: VerdictValue): 'lost' | 'gained' => (value === 'supported' ? 'lost' : 'gained');

export function guidanceFor({ row, steps, rules, of }: Decision): Pick<Verdict, 'wouldChange' | 'question' | 'reply'> {
  const topic = TOPIC[row];
  const value = finalValue(steps);
  const wouldChange = value === 'off-point' ? [] : [{ key: `change_${topic}_${direction(value)}` }];
  return { wouldChange, question: { key: `question_${topic}` }, ...replyOf(of.profile.reply?.value, rules[0]?.reply) };
}

/** The vendor's own words where the registry has them, else what vendors answer to the rule. */
function replyOf(own: string | undefined, general: string | undefined): { reply?: MessageRef } {
  if (own) return { reply: { key: 'note_vendor_reply', params: [own] } };
  return general ? { reply: { key: general } } : {};
}
