/** "We contest every order", "our report shows none so far", "never": past practice and promises, not legal capacity. */
import type { Case, Outcome } from './case';

export function byReport({ profile }: Case, rules: readonly string[]): Outcome {
  const { transparencyReport } = profile.facts;
  const exists = transparencyReport?.value === true;
  return {
    value: exists ? 'supported' : 'unproven',
    reason: exists ? 'recourse-report' : 'recourse-no-report',
    cell: exists ? 'report-known' : 'no-report-known',
    params: [],
    facts: transparencyReport ? [transparencyReport] : [],
    rules,
  };
}

/** "We have never handed over data": with a report it is what the report says, without one it needs it. */
export function neverHandedOver(of: Case, rules: readonly string[]): Outcome {
  const reported = byReport(of, rules);
  const unknown = of.profile.classes.every((finding) => finding.class === 'unknown');
  if (reported.value === 'supported' || unknown) return reported;
  return { ...reported, value: 'needs-qualification', reason: 'recourse-never' };
}
