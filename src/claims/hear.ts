import type { SilenceReason, TextContext } from './claim';
import { GRAMMARS } from './grammar';
import { settleLanguage } from './language';
import { Reading } from './reading';
import { type Candidate, candidatesOf } from './rule';
import type { Segment } from './segment';
import { silenceOf } from './voice';
import { type Admission, admissionOf } from './voice/admission';
import type { Situation } from './voice/situation';

/** A segment with all that was made of it. */
export interface Heard {
  reading: Reading;
  lang: string;
  claims: Candidate[];
  silence?: SilenceReason;
  admission?: Admission;
}

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

function readingOf(segment: Segment, context: TextContext): { reading: Reading; lang: string } {
  const reading = new Reading(segment);
  return { reading, lang: settleLanguage(reading, context.lang) };
}

/** A row of badges may be as long as a page: only so many on either side tell whether it is a menu. */
const NEIGHBOURS = 12;

/** How many badges of the row around a segment name entries of a menu. */
function menuEntriesAround(segments: readonly Segment[], index: number, context: TextContext): number {
  const size = Math.min(segments[index]?.row ?? 1, NEIGHBOURS);
  const row = size > 1 ? segments.slice(Math.max(0, index - size), index + size) : [];
  const readings = row.map((entry) => readingOf(entry, context).reading);
  return readings.filter((reading) => reading.words.length <= 3 && reading.has('NAVIGATION')).length;
}

const beginsWithYes = (segment: Segment | undefined, context: TextContext): boolean =>
  segment !== undefined && readingOf(segment, context).reading.within(0, 0, 'YES');

/** Reads the segment at `index`: its candidates, each either kept or silenced, and what it admits. */
export function hear(segments: readonly Segment[], index: number, context: TextContext): Heard | undefined {
  const here = segments[index];
  if (!here) return undefined;
  const { reading, lang } = readingOf(here, context);
  const candidates = GRAMMARS.flatMap((grammar) => candidatesOf(grammar, reading));
  const admission = admissionOf(reading);
  const heard: Heard = { reading, lang, claims: [], ...(admission && { admission }) };
  if (candidates.length === 0) return heard;
  const around: Omit<Situation, 'candidate'> = {
    reading,
    context,
    previous: segments[index - 1],
    affirmed: here.question && beginsWithYes(segments[index + 1], context),
    menuEntries: menuEntriesAround(segments, index, context),
  };
  for (const candidate of candidates) {
    const silence = silenceOf({ ...around, candidate });
    if (silence === undefined) heard.claims.push(candidate);
    else heard.silence ??= silence;
  }
  heard.claims = heard.claims.filter((claim, _, all) => !isPremise(claim, all));
  return heard;
}
