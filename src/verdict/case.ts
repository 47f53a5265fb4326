/** What a verdict is decided from, and the shape every table and list of this folder answers in. */
import type { DetectedClaim } from '../claims/claim';
import type { Ceiling, Exposure, Param } from '../rules/rule';
import type { KnownFact } from '../vendors/fact';
import type { Profile } from '../vendors/profile';
import type { VerdictValue } from './verdict';

export type ClaimStatement = Pick<DetectedClaim, 'type' | 'quote' | 'strength' | 'detail'>;

/** One profile on one day, with what the rules found. `on` is an ISO date. */
export interface Findings {
  profile: Profile;
  exposures: readonly Exposure[];
  ceilings: readonly Ceiling[];
  on: string;
}

export interface Case extends Findings {
  claim: ClaimStatement;
}

/** The two kinds of independent finding that the class table names: * a recognised rating, ** a finding on reach from outside the EU. */
export type FindingKind = 'rating' | 'reach';

/** What one cell says, before strength, evidence and age. */
export interface Outcome {
  value: VerdictValue;
  /** Kebab-case; `reason_<with underscores>` is its sentence. */
  reason: string;
  params: readonly Param[];
  /** The cell: a control class, or the name of the fact state or list entry that matched. */
  cell: string;
  /** Everything the value rests on: each must be sourced for `contradicted` to stand. */
  facts: readonly KnownFact[];
  rules: readonly string[];
  /** The independent finding that would lift this cell to supported. */
  lift?: FindingKind;
  /** An absolute wording keeps `supported`: client-side keys, or holders that are all of the place claimed. */
  total?: true;
}
