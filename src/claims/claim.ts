/**
 * The first artefact of the line: what a text claims. Words as `design.md` section 2 defines them.
 * A claim is what the vendor says, never whether it is true.
 */
import type { Place } from '../places';

export const CLAIM_TYPES = [
  'label',
  'residency',
  'immunity',
  'operations',
  'ownership',
  'keys',
  'certification',
  'isolation',
  'compliance',
  'technology',
  'recourse',
] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];

/** absolute = totality of the protection itself (100 %, never, no one, guaranteed, immune); hedged = designed to, helps, in progress. */
export type Strength = 'absolute' | 'plain' | 'hedged';

/** Where the words stand when that matters to a reader: a policy or contract, or technical documentation. Both still count. */
export type Setting = 'legal' | 'docs';

export type Scheme =
  | 'secnumcloud'
  | 'eucs'
  | 'cada'
  | 'seal'
  | 'c3a'
  | 'c5'
  | 'cispe'
  | 'gaia-x'
  | 'acn'
  | 'ens'
  | 'iso-27001'
  | 'soc-2'
  | 'hds'
  | 'dpf'
  | 'nis2'
  | 'dora'
  | 'tisax'
  | 'it-grundschutz'
  | 'other';

/**
 * What the words say beyond their type, as far as the verdict tables ask for it. Every field is absent when the words do not say.
 * `place`: what a label, residency, operations, ownership or technology claim names; never guessed.
 */
export interface ClaimDetail {
  place?: readonly Place[];
  /** residency: "stored in" or "never leaves / only in". ownership: "owned, 100 % European" or "company, provider". keys: "bring or hold your own" or "we cannot read". */
  wording?: 'storage' | 'confinement' | 'owned' | 'company' | 'option' | 'as-is';
  /** keys, an option: worded so that only the customer controls them ("you hold", "only you control"). */
  exclusive?: boolean;
  /** immunity: the law kept out, and whether it is kept from the service and its data or from the company itself. */
  law?: 'us' | 'foreign';
  subject?: 'service' | 'company';
  /** operations: the functions named, and whether citizens or residents are promised. */
  functions?: readonly StaffFunction[];
  staff?: 'citizens' | 'residents';
  /** certification: every scheme named; level as written ("SEAL-3", "L3", "QC2"); how it is worded. */
  schemes?: readonly Scheme[];
  level?: string;
  status?: 'held' | 'in-progress' | 'member' | 'rated' | 'aligned';
  /** compliance: the kind of statement. shield = "GDPR, article 48 or the DPF keeps US authorities out". */
  compliance?: 'gdpr' | 'schrems' | 'shield' | 'other';
  /** technology: what the platform software is said to be. */
  technology?: 'european' | 'own' | 'open-source';
  /** recourse: "our report shows no such disclosure so far", or a promise, or "never" without a report. */
  recourse?: 'report' | 'promise' | 'never';
  /** ownership: "100 %", "fully", "wholly". */
  total?: boolean;
}

export type StaffFunction = 'operation' | 'support' | 'administration';

/** A claim found in one text. `start` and `end` are UTF-16 offsets into that text; `quote` is exactly the text between them. */
export interface DetectedClaim {
  type: ClaimType;
  quote: string;
  start: number;
  end: number;
  strength: Strength;
  /** The language of the words that matched, BCP 47 primary subtag. */
  lang: string;
  detail: ClaimDetail;
  setting?: Setting;
}

/** An admission by the vendor against interest. Shown, never counted against it. */
export interface Disclosure {
  type: ClaimType;
  quote: string;
  start: number;
  end: number;
  lang: string;
}

export interface Detection {
  claims: DetectedClaim[];
  disclosures: Disclosure[];
  /** Why a text with sovereignty words stays silent, for the reader who asks; absent when it has none. */
  silence?: SilenceReason;
}

export type SilenceReason =
  | 'definition'
  | 'question'
  | 'reported'
  | 'news'
  | 'law-text'
  | 'negated'
  | 'job'
  | 'finance'
  | 'politics'
  | 'self-sovereign'
  | 'local-first'
  | 'foreign-clouds'
  | 'topic'
  | 'navigation'
  | 'other-party'
  | 'advice'
  | 'other-sense';

/** What the page knows and a sentence cannot: passed to detection, decides between claim and silence. */
export interface TextContext {
  /** The page's declared language: helps with homographs, never trusted alone. */
  lang?: string;
  setting?: Setting | 'news' | 'job' | 'foreign-clouds' | 'comparison' | 'topic';
  /** The nearest heading above the text. */
  heading?: string;
  /** The block is a heading, a badge or a navigation entry rather than running text. */
  role?: 'heading' | 'navigation' | 'text';
}
