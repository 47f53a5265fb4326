/**
 * The way in: one block of text to the claims it makes. Read this first, then `reading.ts`, `grammar/` and `voice/`.
 */
import type { ClaimType, DetectedClaim, Detection, Disclosure, TextContext } from './claim';
import { mayClaim } from './gate';
import { type Heard, hear } from './hear';
import type { Candidate } from './rule';
import { segment } from './segment';
import { strengthOf } from './strength';
import type { Admission } from './voice/admission';
import { silencedBySetting } from './voice/place';

const ANCHORS: ReadonlySet<ClaimType> = new Set(['label', 'residency', 'ownership', 'immunity']);

/** "GDPR-compliant" and "open source" say nothing of sovereignty alone; beside a claim that does they are part of the pitch. */
const needsCompany = ({ detail }: Candidate): boolean =>
  detail.compliance === 'gdpr' || detail.compliance === 'other' || detail.technology === 'open-source';

/** What each segment says. One without a trigger word is only heard when another has made a claim that it may accompany. */
function hearAll(text: string, context: TextContext): Heard[] {
  const segments = segment(text);
  const heard = segments.map(({ text: words }, index) => (mayClaim(words) ? hear(segments, index, context) : undefined));
  const anchored = heard.some((one) => one?.claims.some(({ type }) => ANCHORS.has(type)));
  return heard.flatMap((one, index) => {
    const all = one ?? (anchored ? hear(segments, index, context) : undefined);
    return all ? [{ ...all, claims: all.claims.filter((claim) => anchored || !needsCompany(claim)) }] : [];
  });
}

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
