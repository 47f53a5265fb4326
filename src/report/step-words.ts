/** What a step of a proof led to. */
import type { ProofStep } from '../verdict/verdict';
import type { Say } from './labels';
import type { ReportClaim } from './schema';

const STEPS: readonly string[] = ['table', 'finding', 'strength', 'evidence', 'age'] satisfies ProofStep['step'][];

/** "After the strength of the wording: Needs qualification". A report from a file may name any step. */
export function stepValue({ step, value }: ReportClaim['verdict']['proof']['steps'][number], say: Say): string {
  const name = { key: `verdict_${value.replaceAll('-', '_')}` };
  return say(STEPS.includes(step) ? { key: `popup_reason_${step}`, params: [name] } : name);
}
