import type { ClaimStatement } from '../verdict/case';
import { DATA_VERSION } from '../verdict/data-version';
import { decide } from '../verdict/decide';
import { findingsFor } from '../verdict/findings';
import type { Verdict } from '../verdict/verdict';
import type { Say } from './check-result';
import { asJson, firstDifference } from './first-difference';
import { findingsDifference, profileOfSubject, type ReportedFindings } from './verify-findings';
import { type GivenClaim, type Grounds, groundsOf } from './verify-input';
import { reportedDifference } from './verify-report';

/** The fields beside the proof that repeat it, and where the derived verdict has them. */
const STATED: Readonly<Record<string, (verdict: Verdict) => unknown>> = {
  verdict: ({ value }) => value,
  reason: ({ reason }) => reason,
  quote: ({ proof }) => proof.claim.quote,
  type: ({ proof }) => proof.claim.type,
  strength: ({ proof }) => proof.claim.strength,
  detail: ({ proof }) => proof.claim.detail,
};

/**
 * Derives the verdict again from the claim, the subject and the day of the proof, and the bundled rules and registry.
 * @param say the language of the report, where the claim comes from one.
 * @returns undefined when all of it follows, else one sentence that names the field. It checks the derivation, not the page.
 */
export function faultOf({ proof, stated, reported, findings }: GivenClaim, say?: Say): string | undefined {
  if (findings) return findingsFault(findings, proof, say);
  const grounds = groundsOf(proof);
  if (typeof grounds === 'string') return `${grounds} is missing or malformed, so nothing can be derived.`;
  const other = otherData(grounds.data, 'proof', 'data');
  if (other !== undefined) return other;
  const derived = derive(grounds);
  if (derived === undefined) return 'proof.claim.detail cannot be judged by the bundled rules.';
  const field = reported
    ? reportedDifference(derived, reported, say)
    : (firstDifference(asJson(derived.proof), proof, ['proof']) ?? statedDifference(derived, stated));
  return notFollowing(field);
}

function otherData(data: unknown, ...path: readonly string[]): string | undefined {
  const field = firstDifference(DATA_VERSION, data, path);
  return field === undefined ? undefined : `${field} names other data than the bundled ${DATA_VERSION.version}.`;
}

const notFollowing = (field: string | undefined): string | undefined =>
  field === undefined ? undefined : `${field} does not follow from the bundled rules and facts.`;

/** What a report says of the whole page is judged on the day of its claims; a claim from which nothing can be derived has its own fault. */
function findingsFault(findings: ReportedFindings, proofs: unknown, say?: Say): string | undefined {
  const grounds = (Array.isArray(proofs) ? proofs : []).map(groundsOf).filter((found) => typeof found !== 'string');
  return otherData(findings.data, 'data') ?? notFollowing(findingsDifference(findings, grounds, say));
}

function derive({ claim, subject, on }: Grounds): Verdict | undefined {
  try {
    return decide(claim as ClaimStatement, findingsFor(profileOfSubject(subject, on), on));
  } catch {
    return undefined;
  }
}

function statedDifference(derived: Verdict, stated: GivenClaim['stated']): string | undefined {
  if (stated === undefined) return undefined;
  return Object.entries(STATED)
    .map(([field, of]) => firstDifference(asJson(of(derived)), stated[field], [field]))
    .find((found) => found !== undefined);
}
