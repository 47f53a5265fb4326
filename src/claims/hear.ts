import type { Block, Settled } from './block';
import type { ClaimType, SilenceReason } from './claim';
import type { Concept } from './concept';
import { GRAMMARS } from './grammar';
import { denied } from './grammar/recourse';
import type { Reading } from './reading';
import { type Candidate, candidatesOf } from './rule';
import { silenceOf } from './voice';
import { type Admission, admissionOf } from './voice/admission';
import type { Situation } from './voice/situation';

/** A segment with all that was made of it. */
export interface Heard extends Settled {
  claims: Candidate[];
  silence?: SilenceReason;
  admission?: Admission;
}

const contains = (outer: Candidate, inner: Candidate): boolean => outer.from <= inner.from && outer.to >= inner.to;
const overlaps = (a: Candidate, b: Candidate): boolean => a.from <= b.to && b.from <= a.to;

/** A transfer tool or a law held up as what keeps authorities out; a certificate is, by the words that follow it. */
const isShield = ({ detail }: Candidate): boolean => detail.compliance === 'shield';

/**
 * "As a Swiss company we are not subject to ...", "operated by a Swiss company", "we have no US parent, so no foreign court can ...":
 * the company, or who owns it, is the reason given, not the claim.
 * "The GDPR keeps them out": a statement about the GDPR, not an immunity of its own.
 */
function isPremise(claim: Candidate, claims: readonly Candidate[], reading: Reading): boolean {
  if (claim.type === 'immunity')
    return claims.some((other) => isShield(other) && (other.type === 'certification' || contains(other, claim)));
  if (claim.type !== 'ownership') return false;
  const told = (...concepts: readonly Concept[]) => reading.within(claim.from, claim.to, ...concepts);
  const isParentage = told('US', 'FOREIGN') && (told('PARENT') || (told('COMPANY') && !told('OWNED')));
  if (isParentage) return claims.some((other) => other.type === 'immunity' && other.to > claim.to);
  if (claim.detail.wording !== 'company') return false;
  return claims.some((other) => other.type === 'immunity' || (other.type === 'operations' && overlaps(other, claim)));
}

/** Where the people are is no place of data: "our support team is located in Ghent". */
const isOfPeople = (claim: Candidate, reading: Reading): boolean =>
  !reading.within(claim.from, claim.to, 'DATA', 'SERVER', 'THING', 'ENVIRONMENT');

/** Part of what another claim says: "no dependency on systems outside the EU" tells of no owner. */
function isPart(claim: Candidate, claims: readonly Candidate[], reading: Reading): boolean {
  const within = (type: ClaimType) => claims.some((other) => other.type === type && contains(other, claim));
  if (claim.type === 'ownership') return within('isolation');
  if (claim.type === 'residency') return within('isolation') || (within('operations') && isOfPeople(claim, reading));
  if (claim.type !== 'immunity') return false;
  return claims.some((other) => /never|report/.test(other.detail.recourse ?? '') && overlaps(other, claim));
}

/** "We may have to disclose data held in Europe to US authorities": the place is a word of what is admitted. */
const isAdmitted = (claim: Candidate, admission: Admission | undefined): boolean =>
  claim.type === 'residency' && admission?.type === 'immunity' && admission.from <= claim.from && admission.to >= claim.to;

/** "We hold both.": words among which a yes need not come first. */
const SHORT_ANSWER = 4;

/** A row of badges may be as long as a page: only so many on either side tell whether it is a menu. */
const NEIGHBOURS = 12;

function isMenuEntry({ reading }: Settled): boolean {
  return reading.words.length <= 3 && reading.has('NAVIGATION');
}

/** How many badges of the row around a segment name entries of a menu. */
function menuEntriesAround(block: Block, index: number): number {
  const size = Math.min(block.segments[index]?.row ?? 1, NEIGHBOURS);
  let count = 0;
  for (let i = index - size; size > 1 && i < index + size; i++) {
    const entry = block.at(i);
    if (entry && isMenuEntry(entry)) count++;
  }
  return count;
}

/** Reads the segment at `index`: its candidates, each either kept or silenced, and what it admits. */
export function hear(block: Block, index: number): Heard | undefined {
  const settled = block.at(index);
  return settled && hearSettled(block, index, settled, block.answerTo(index));
}

/** What a question and its answer say only together: more than the answer's first word, as in "Support in the EU? Only on request." */
export function hearAnswered(block: Block, index: number): Heard | undefined {
  const settled = block.answered(index);
  if (!settled) return undefined;
  const last = (block.at(index)?.reading.words.length ?? 0) - 1;
  const heard = hearSettled(block, index, settled, undefined);
  return { ...heard, claims: heard.claims.filter(({ from, to }) => from <= last && to > last + 1) };
}

function hearSettled(block: Block, index: number, { reading, lang }: Settled, answer: Reading | undefined): Heard {
  const refuted = answer?.within(0, 0, 'DENIAL') ? candidatesOf(denied, reading) : [];
  const candidates = [...GRAMMARS.flatMap((grammar) => candidatesOf(grammar, reading)), ...refuted];
  const admission = admissionOf(reading);
  const heard: Heard = { reading, lang, claims: [], ...(admission && { admission }) };
  if (candidates.length === 0) return heard;
  const around: Omit<Situation, 'candidate' | 'affirmed'> = {
    reading,
    context: block.context,
    beside: (...concepts) => block.around(index).some(({ reading: other }) => other.has(...concepts)),
    previous: block.segments[index - 1],
    heading: block.heading?.reading,
    menuEntries: menuEntriesAround(block, index),
  };
  const reach = (answer?.words.length ?? 0) <= SHORT_ANSWER ? SHORT_ANSWER : 0;
  const affirmed = answer?.within(0, reach, 'YES') ?? false;
  for (const candidate of candidates) {
    const silence = silenceOf({ ...around, candidate, affirmed: affirmed || refuted.includes(candidate) });
    if (silence === undefined) heard.claims.push(candidate);
    else heard.silence ??= silence;
  }
  heard.claims = heard.claims.filter(
    (claim, _, all) => !isPremise(claim, all, reading) && !isPart(claim, all, reading) && !isAdmitted(claim, admission),
  );
  return heard;
}
