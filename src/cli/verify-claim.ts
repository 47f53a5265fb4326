import { answeredProfile, profileOf } from '../vendors/build-profile';
import { bundledRegistry } from '../vendors/bundled';
import { findingsFor } from '../verdict/assess';
import type { ClaimStatement } from '../verdict/case';
import { DATA_VERSION } from '../verdict/data-version';
import { decide } from '../verdict/decide';
import type { Verdict } from '../verdict/verdict';
import type { Say } from './check-result';
import { asJson, firstDifference } from './first-difference';
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
export function faultOf({ proof, stated, reported }: GivenClaim, say?: Say): string | undefined {
  const grounds = groundsOf(proof);
  if (typeof grounds === 'string') return `${grounds} is missing or malformed, so nothing can be derived.`;
  const data = firstDifference(DATA_VERSION, grounds.data, ['proof', 'data']);
  if (data !== undefined) return `${data} names other data than the bundled ${DATA_VERSION.version}.`;
  const derived = derive(grounds);
  if (derived === undefined) return 'proof.claim.detail cannot be judged by the bundled rules.';
  const field = reported
    ? reportedDifference(derived, reported, say)
    : (firstDifference(asJson(derived.proof), proof, ['proof']) ?? statedDifference(derived, stated));
  return field === undefined ? undefined : `${field} does not follow from the bundled rules and facts.`;
}

function derive({ claim, subject, on }: Grounds): Verdict | undefined {
  const { vendor, offering, answers } = subject;
  try {
    const profile = answers
      ? answeredProfile(answers, bundledRegistry, on)
      : profileOf({ vendor, offering, by: 'none' }, bundledRegistry, on);
    return decide(claim as ClaimStatement, findingsFor(profile, on));
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
