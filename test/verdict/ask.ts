/** Puts a claim to the core as tests need it: type and detail, the rest with ordinary values. */
import type { ClaimDetail, ClaimType, Strength } from '../../src/claims/claim';
import type { Profile } from '../../src/vendors/profile';
import { decide } from '../../src/verdict/decide';
import { findingsFor } from '../../src/verdict/findings';
import type { Verdict } from '../../src/verdict/verdict';

export const TODAY = '2026-11-24';

export interface Asked {
  type: ClaimType;
  detail?: ClaimDetail;
  strength?: Strength;
  quote?: string;
  on?: string;
}

export function ask(of: Profile, { type, detail = {}, strength = 'plain', quote = 'words', on = TODAY }: Asked): Verdict {
  return decide({ type, detail, strength, quote }, findingsFor(of, on));
}
