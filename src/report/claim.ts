/** One claim of a report: the words, where they stand, and the verdict with its proof. */

import type { Speaker } from '../vendors/speaker';
import type { PlacedClaim } from '../verdict/assessment';
import type { Proof, Verdict } from '../verdict/verdict';
import { outOfDateOf, reportedExposure, reportedFact, type Sayer } from './findings';
import { textFragmentLink } from './fragment';
import type { ReportClaim } from './schema';

export interface ClaimMaterial {
  claim: PlacedClaim;
  speaker: Speaker;
  about?: string;
  verdict: Verdict;
  /** The page's address as the report gives it. */
  url: string;
  quoteHash: string;
}

export function reportedClaim({ claim, speaker, about, verdict, url, quoteHash }: ClaimMaterial, said: Sayer): ReportClaim {
  const { id, type, strength, lang, setting, heading, quote, context } = claim;
  return {
    id,
    type,
    typeName: said({ key: `type_${type}` }),
    strength,
    lang,
    ...(setting ? { setting } : {}),
    ...(heading ? { heading } : {}),
    quote,
    quoteHash,
    context,
    link: textFragmentLink(url, quote),
    speaker: { ...speaker },
    ...(about ? { about } : {}),
    verdict: reportedVerdict(verdict, said),
  };
}

/** A verdict with its messages said. Derived again, it says the same. */
export function reportedVerdict(verdict: Verdict, said: Sayer): ReportClaim['verdict'] {
  return {
    value: verdict.value,
    name: said({ key: `verdict_${verdict.value.replaceAll('-', '_')}` }),
    reason: verdict.reason,
    because: said(verdict.because),
    notes: verdict.notes.map(said),
    wouldChange: verdict.wouldChange.map(said),
    question: said(verdict.question),
    ...(verdict.reply ? { reply: said(verdict.reply) } : {}),
    outOfDate: (verdict.outOfDate ?? []).map((item) => outOfDateOf(item, said)),
    proof: reportedProof(verdict.proof, said),
  };
}

const reportedProof = (proof: Proof, said: Sayer): ReportClaim['verdict']['proof'] => ({
  subject: { ...proof.subject },
  on: proof.on,
  row: proof.row,
  cell: proof.cell,
  detail: proof.claim.detail,
  steps: proof.steps.map(({ step, value, why }) => ({ step, value, why: said(why) })),
  rules: proof.rules.map((rule) => ({ ...rule })),
  facts: proof.facts.map((fact) => reportedFact(fact, said)),
  exposures: proof.exposures.map((exposure) => reportedExposure(exposure, said)),
});
