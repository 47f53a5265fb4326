import type { VerdictValue } from '../../verdict/verdict';
import type { CheckedClaim, CheckResult } from '../check-result';

/** SARIF knows three levels; a verdict that asks nothing of the reader is "none". */
const LEVEL: Readonly<Record<VerdictValue, 'error' | 'warning' | 'note' | 'none'>> = {
  contradicted: 'error',
  'needs-qualification': 'warning',
  unproven: 'note',
  supported: 'none',
  'off-point': 'none',
};

/** SARIF 2.1.0 (OASIS), so that a vendor's own build can show verdicts on its copy. One result a claim, the reason as its rule. */
export function asSarif(result: CheckResult): string {
  const judged = result.claims.filter((claim) => claim.verdict !== undefined);
  const reasons = [...new Set(judged.map((claim) => claim.reason ?? ''))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Sovereignty Lens', version: result.data.version, rules: reasons.map((id) => ({ id })) } },
        results: judged.map((claim) => finding(claim, result.url)),
      },
    ],
  };
  return JSON.stringify(log);
}

function finding(claim: CheckedClaim, url: string): object {
  return {
    ruleId: claim.reason,
    level: LEVEL[claim.verdict ?? 'unproven'],
    message: { text: claim.sentence ?? '' },
    locations: [{ physicalLocation: { artifactLocation: { uri: url }, region: { snippet: { text: claim.quote } } } }],
    properties: { type: claim.type, strength: claim.strength, verdict: claim.verdict },
  };
}
