/**
 * The way in: one block of text to the claims it makes. Read this first, then `reading.ts`, `grammar/` and `voice/`.
 */
import type { ClaimType, DetectedClaim, Detection, Disclosure, SilenceReason, TextContext } from './claim';
import { mayClaim } from './gate';
import { GRAMMARS } from './grammar';
import { settleLanguage } from './language';
import { Reading } from './reading';
import { type Candidate, candidatesOf } from './rule';
import { type Segment, segment } from './segment';
import { strengthOf } from './strength';
import { silenceOf } from './voice';
import { type Admission, admissionOf } from './voice/admission';
import { silencedBySetting } from './voice/place';

/** A segment with all that was made of it. */
interface Heard {
  reading: Reading;
  lang: string;
  claims: Candidate[];
  silence?: SilenceReason;
  admission?: Admission;
}

/** These say nothing of sovereignty alone; beside a claim of another type in the same block they are part of the pitch. */
const COMPANIONS: ReadonlySet<ClaimType> = new Set(['compliance', 'technology']);
const ANCHORS: ReadonlySet<ClaimType> = new Set(['label', 'residency', 'ownership', 'immunity']);

const needsCompany = ({ type, detail }: Candidate): boolean =>
  COMPANIONS.has(type) && (detail.compliance === 'gdpr' || detail.technology === 'open-source');

const contains = (outer: Candidate, inner: Candidate): boolean => outer.from <= inner.from && outer.to >= inner.to;
const overlaps = (a: Candidate, b: Candidate): boolean => a.from <= b.to && b.from <= a.to;

/**
 * "As a Swiss company we are not subject to ...", "operated by a Swiss company": the company is the reason given, not the claim.
 * "The GDPR keeps them out": a statement about the GDPR, not an immunity of its own.
 */
function isPremise(claim: Candidate, claims: readonly Candidate[]): boolean {
  if (claim.type === 'immunity') return claims.some((other) => other.detail.compliance === 'shield' && contains(other, claim));
  if (claim.type !== 'ownership' || claim.detail.wording !== 'company') return false;
  return claims.some((other) => other.type === 'immunity' || (other.type === 'operations' && overlaps(other, claim)));
}

const rowOf = (segments: readonly Segment[], index: number): readonly Segment[] => {
  const size = segments[index]?.row ?? 1;
  return size > 1 ? segments.slice(Math.max(0, index - size), index + size) : [];
};

function hear(segments: readonly Segment[], index: number, context: TextContext): Heard | undefined {
  const here = segments[index];
  if (!here || !mayClaim(here.text)) return undefined;
  const reading = new Reading(here);
  const lang = settleLanguage(reading, context.lang);
  const candidates = GRAMMARS.flatMap((grammar) => candidatesOf(grammar, reading));
  const menuEntries = candidates.length === 0 ? 0 : countMenu(rowOf(segments, index), context);
  const affirmed = here.question && isYes(segments[index + 1]);
  const heard: Heard = { reading, lang, claims: [] };
  for (const candidate of candidates) {
    const silence = silenceOf({ candidate, reading, context, previous: segments[index - 1], affirmed, menuEntries });
    if (silence === undefined) heard.claims.push(candidate);
    else heard.silence ??= silence;
  }
  heard.claims = heard.claims.filter((claim, _, all) => !isPremise(claim, all));
  const admission = admissionOf(reading);
  return admission ? { ...heard, admission } : heard;
}

const isYes = (next: Segment | undefined): boolean => next !== undefined && new Reading(next).within(0, 0, 'YES');

function countMenu(row: readonly Segment[], context: TextContext): number {
  return row.filter((entry) => {
    const reading = new Reading(entry);
    settleLanguage(reading, context.lang);
    return reading.words.length <= 3 && reading.has('NAVIGATION');
  }).length;
}

function asClaim(text: string, { reading, lang }: Heard, candidate: Candidate, context: TextContext): DetectedClaim {
  const { start, end } = reading.span(candidate.from, candidate.to);
  const strength = strengthOf(candidate, reading);
  const claim: DetectedClaim = {
    type: candidate.type,
    quote: text.slice(start, end),
    start,
    end,
    strength,
    lang,
    detail: candidate.detail,
  };
  if (context.setting === 'legal' || context.setting === 'docs') claim.setting = context.setting;
  return claim;
}

function asDisclosure(text: string, { reading, lang }: Heard, { type, from, to }: Admission): Disclosure {
  const { start, end } = reading.span(from, to);
  return { type, quote: text.slice(start, end), start, end, lang };
}

/**
 * Claims, disclosures and the reason for silence in one block of text. `text` may hold several sentences or badges; offsets
 * are UTF-16 offsets into it and `quote` is exactly the text between them. `context` is what the page knows and the sentence cannot.
 */
export function detect(text: string, context: TextContext = {}): Detection {
  if (!mayClaim(text)) return { claims: [], disclosures: [] };
  const segments = segment(text);
  const heard = segments.flatMap((_, index) => hear(segments, index, context) ?? []);
  const setting = silencedBySetting(context);
  const all = heard.flatMap((one) => one.claims);
  const anchored = all.some((claim) => ANCHORS.has(claim.type));
  const kept = heard.flatMap((one) =>
    one.claims.filter((claim) => anchored || !needsCompany(claim)).map((claim) => asClaim(text, one, claim, context)),
  );
  const silence =
    setting && (all.length > 0 || heard.some((one) => one.silence)) ? setting : heard.find((one) => one.silence)?.silence;
  const detection: Detection = {
    claims: setting ? [] : kept.sort((a, b) => a.start - b.start || a.end - b.end),
    disclosures: heard.flatMap((one) => (one.admission ? [asDisclosure(text, one, one.admission)] : [])),
  };
  return silence === undefined ? detection : { ...detection, silence };
}
