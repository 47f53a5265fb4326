/**
 * The last artefact of the core: the answer to one claim, as a proof. Claim, table row, rules, facts, sources, each with its date.
 */
import type { ClaimDetail, ClaimType, Strength } from '../claims/claim';
import type { Exposure, MessageRef } from '../rules/rule';
import type { HostAnswers } from '../vendors/answers';
import type { Confidence, KnownFact, Source } from '../vendors/fact';
import type { ControlClass } from '../vendors/profile';

export type VerdictValue = 'supported' | 'needs-qualification' | 'contradicted' | 'unproven' | 'off-point';

/** Least favourable first: the order in which classes compete. */
export const SEVERITY: readonly VerdictValue[] = ['contradicted', 'needs-qualification', 'unproven', 'supported', 'off-point'];

export interface Verdict {
  value: VerdictValue;
  /** Kebab-case, stable; also the message key `reason_<key with underscores>`. */
  reason: string;
  /** The one sentence a reader sees first. */
  because: MessageRef;
  /** What goes with it: "location does not decide US reach", "technology stays on its own axis". */
  notes: MessageRef[];
  wouldChange: MessageRef[];
  question: MessageRef;
  reply?: MessageRef;
  proof: Proof;
  /** Present when a rule or fact it rests on is past its review date. */
  outOfDate?: OutOfDate[];
}

export interface OutOfDate {
  what: string;
  since: string;
}

/** Enough to derive the verdict again without the page: what was said, which row decided, which rules and facts it used. */
export interface Proof {
  claim: { type: ClaimType; quote: string; strength: Strength; detail: ClaimDetail };
  /** Whose facts were looked up, null for a speaker outside the registry with what the user answered about it, and the day they were judged on, ISO date. */
  subject: { vendor: string | null; offering: string | null; answers?: HostAnswers };
  on: string;
  /** The row of the tables of `table.ts` and the class or fact that chose the cell, plus every later step that changed the value. */
  row: string;
  cell: ControlClass | string;
  steps: ProofStep[];
  rules: RuleCitation[];
  facts: KnownFact[];
  exposures: Exposure[];
  data: { version: string; date: string };
}

/** table -> finding (* and **) -> strength -> evidence -> age; each with the value after it and why. */
export interface ProofStep {
  step: 'table' | 'finding' | 'strength' | 'evidence' | 'age';
  value: VerdictValue;
  why: MessageRef;
}

export interface RuleCitation {
  id: string;
  citation: string;
  status: string;
  confidence: Confidence;
  asOf: string;
  reviewBy: string;
  sources: Source[];
}
