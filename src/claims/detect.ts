/**
 * The way in: one block of text to the claims it makes. Read this first, then `reading.ts`, `grammar/` and `voice/`.
 */

import { Block } from './block';
import type { ClaimType, DetectedClaim, Detection, Disclosure, TextContext } from './claim';
import { mayClaim } from './gate';
import { type Heard, hear, hearAnswered } from './hear';
import type { Candidate } from './rule';
import { strengthOf } from './strength';
import type { Admission } from './voice/admission';
import { silencedBySetting } from './voice/place';

const ANCHORS: ReadonlySet<ClaimType> = new Set(['label', 'residency', 'ownership', 'immunity']);

/** "GDPR-compliant" and "open source" say nothing of sovereignty alone; beside a claim that does they are part of the pitch. */
const needsCompany = ({ detail }: Candidate): boolean =>
  detail.compliance === 'gdpr' || detail.compliance === 'other' || detail.technology === 'open-source';

/** How many segments on either side of a claim may accompany it. */
const COMPANY = 3;

const isAnchor = ({ type }: Candidate): boolean => ANCHORS.has(type);

/** What each segment says. One without a trigger word is only heard when another near it has made a claim that it may accompany. */
function hearAll(text: string, context: TextContext): Heard[] {
  const block = new Block(text, context);
  const heard = block.segments.map(({ text: words }, index) => (mayClaim(words) ? hear(block, index) : undefined));
  const anchors = heard.flatMap((one, index) => (one?.claims.some(isAnchor) ? [index] : []));
  const accompanies = new Set(anchors.flatMap((index) => around(index)));
  return heard.flatMap((one, index) => [
    ...kept(one ?? (accompanies.has(index) ? hear(block, index) : undefined), accompanies.has(index)),
    ...joined(block, index, heard),
  ]);
}

/** A claim that only counts beside another is dropped where there is none. */
const kept = (heard: Heard | undefined, accompanied: boolean): Heard[] =>
  heard ? [{ ...heard, claims: heard.claims.filter((claim) => accompanied || !needsCompany(claim)) }] : [];

/** What a question and its answer claim together and neither does alone. */
function joined(block: Block, index: number, heard: readonly (Heard | undefined)[]): Heard[] {
  const both = hearAnswered(block, index);
  const types = new Set([heard[index], heard[index + 1]].flatMap((one) => one?.claims.map(({ type }) => type) ?? []));
  return kept(both && { ...both, claims: both.claims.filter(({ type }) => !types.has(type)) }, false);
}

const around = (index: number): number[] => Array.from({ length: 2 * COMPANY + 1 }, (_, i) => index - COMPANY + i);

function asClaim(text: string, { reading, lang }: Heard, candidate: Candidate, { setting }: TextContext): DetectedClaim {
  const { start, end } = reading.span(candidate.from, candidate.to);
  return {
    type: candidate.type,
    quote: text.slice(start, end),
    start,
    end,
    strength: strengthOf(candidate, reading),
    lang,
    detail: candidate.detail,
    ...((setting === 'legal' || setting === 'docs') && { setting }),
  };
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
  const heard = hearAll(text, context);
  const claims = heard.flatMap((one) => one.claims.map((candidate) => asClaim(text, one, candidate, context)));
  const disclosures = heard.flatMap((one) => (one.admission ? [asDisclosure(text, one, one.admission)] : []));
  const silenced = heard.find((one) => one.silence)?.silence;
  const setting = claims.length > 0 || silenced !== undefined ? silencedBySetting(context) : undefined;
  const silence = setting ?? silenced;
  return {
    claims: setting ? [] : claims.sort((a, b) => a.start - b.start || a.end - b.end),
    disclosures,
    ...(silence !== undefined && { silence }),
  };
}
