/**
 * What changed on a page between two reports of it: the claims of an earlier one beside those of a later one, mostly the page as it
 * is now. Nothing is called removed or added unless both readings could have shown it; what changed in our data or program is told
 * apart from what changed on the page.
 */
import { canonical } from './content';
import { matchClaims, type Pair } from './match-claims';
import type { Report, ReportClaim } from './schema';
import { spelling } from './wording';

/**
 * `still-there`: the words stand on the page, but are not read as a claim there. `not-seen`: missing from a page that was not read so
 * far that it could be called removed. `hidden`: not visible at the later time. `unreported`: not in the earlier report, which does
 * not show that it was not on the page. `verdict`: the same words, judged differently.
 */
export const CHANGE_KINDS = [
  'removed',
  'reworded',
  'verdict',
  'added',
  'hidden',
  'still-there',
  'not-seen',
  'unreported',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/**
 * What makes the two verdicts differ: what the words say, now that they are others; how the same words are read; whose facts were
 * looked up; the data; the program; the day, on which a fact or a rule is past its date.
 */
export const CAUSES = ['wording', 'reading', 'subject', 'data', 'program', 'day'] as const;
export type Cause = (typeof CAUSES)[number];

/** What keeps a difference from being called a change: the later page read in part or in another language, the earlier one, the program. */
export const LIMITS = ['read-in-part', 'other-language', 'reported-in-part', 'other-program'] as const;
export type Limit = (typeof LIMITS)[number];

export interface Change {
  kind: ChangeKind;
  before?: ReportClaim;
  after?: ReportClaim;
  /** Present where the two verdicts differ. */
  causes?: Cause[];
}

export interface Changes {
  changes: Change[];
  /** Claims that are on both with the same words and the same verdict. */
  unchanged: number;
  limits: Limit[];
}

/** What is known of the later page beyond its report. */
export interface Later {
  /** Ids of claims that were found but that no reader sees. */
  hidden?: readonly string[];
  /** Its text; null where it is not at hand. */
  text?: string | null;
  /** Some of it was translated by a machine: not the vendor's words. */
  translated?: boolean;
}

export function changesOf(before: Report, after: Report, later: Later = {}): Changes {
  const hidden = new Set(later.hidden);
  const isHidden = ({ id }: ReportClaim): boolean => hidden.has(id);
  const visibleFirst = after.claims.toSorted((a, b) => Number(isHidden(a)) - Number(isHidden(b)));
  const { same, reworded, gone, fresh } = matchClaims(before.claims, visibleFirst);
  const limits = limitsOf(before, after, later);
  const goneKind = goneKindOf(before, after, later, limits);
  const freshKind = freshKindOf(before, after, limits);
  const kept = same.map((pair) => keptChange(pair, isHidden(pair.after), before, after));
  const changes = [
    ...gone.map((claim): Change => ({ kind: goneKind(claim), before: claim })),
    ...reworded.map((pair): Change => ({ kind: 'reworded', ...pair, ...causesOf(pair, before, after, 'wording') })),
    ...kept.flatMap((change) => change ?? []),
    ...fresh.filter((claim) => !isHidden(claim)).map((claim): Change => ({ kind: freshKind, after: claim })),
  ];
  return {
    changes: changes.sort((a, b) => CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind)),
    unchanged: kept.filter((change) => change === undefined).length,
    limits,
  };
}

function keptChange(pair: Pair, hidden: boolean, before: Report, after: Report): Change | undefined {
  const differing = causesOf(pair, before, after, 'reading');
  if (hidden) return { kind: 'hidden', ...pair, ...differing };
  return differing.causes && { kind: 'verdict', ...pair, ...differing };
}

const isSameText = (one: Report, other: Report): boolean =>
  one.page.textHash !== undefined && one.page.textHash === other.page.textHash;

/** The page's text is looked through only when a claim is missing from it. */
function goneKindOf(before: Report, after: Report, { text = null }: Later, limits: readonly Limit[]) {
  let words: string | undefined;
  const isThere = (quote: string): boolean => {
    if (text === null) return isSameText(before, after);
    words ??= ` ${spelling(text)} `;
    return words.includes(` ${spelling(quote)} `);
  };
  const unsure: Limit[] = ['read-in-part', 'other-language', ...(text === null ? (['other-program'] as const) : [])];
  const missing: ChangeKind = limits.some((limit) => unsure.includes(limit)) ? 'not-seen' : 'removed';
  return ({ quote }: ReportClaim): ChangeKind => (isThere(quote) ? 'still-there' : missing);
}

/** The same text holds nothing new, and what a newer program reads may have stood there before. */
const freshKindOf = (before: Report, after: Report, limits: readonly Limit[]): ChangeKind =>
  isSameText(before, after) || limits.some((limit) => limit !== 'read-in-part') ? 'unreported' : 'added';

function limitsOf(before: Report, after: Report, { translated = false }: Later): Limit[] {
  const found: Readonly<Record<Limit, boolean>> = {
    'read-in-part': !covers(after, before),
    'other-language': translated || isOtherLanguage(before.page.lang, after.page.lang),
    'reported-in-part': !covers(before, after),
    'other-program': before.tool.version !== after.tool.version,
  };
  return LIMITS.filter((limit) => found[limit]);
}

/**
 * Whether what is missing from `report` was missing from its page: read to the end, every claim kept, and no more frames and documents
 * that could not be read than the other had. Pictures do not count: a sentence that became one is no text any more.
 */
function covers({ page: { reading }, claims }: Report, other: Report): boolean {
  if (!reading?.whole || claims.length < reading.claims) return false;
  const known = other.page.reading?.notRead ?? [];
  return reading.notRead.every(
    ({ what, count }) => what === 'image' || count <= (known.find((part) => part.what === what)?.count ?? 0),
  );
}

const primary = (lang: string): string => lang.toLowerCase().split('-')[0] ?? '';
const isOtherLanguage = (one: string, other: string): boolean => one !== '' && other !== '' && primary(one) !== primary(other);

/**
 * Nothing where the verdicts are the same. A verdict follows from what is compared here and from nothing else; `said` is what it is
 * called when the words say something else than before.
 */
function causesOf(
  { before: old, after: now }: Pair,
  before: Report,
  after: Report,
  said: 'wording' | 'reading',
): Pick<Change, 'causes'> {
  if (old.verdict.value === now.verdict.value) return {};
  const [was, is] = [old.verdict.proof, now.verdict.proof];
  const differs = (one: unknown, other: unknown): boolean => canonical(one) !== canonical(other);
  const found: Cause[] = [
    ...(differs([old.strength, was.detail], [now.strength, is.detail]) ? [said] : []),
    ...(was.subject && is.subject && differs(was.subject, is.subject) ? (['subject'] as const) : []),
    ...(before.data.version !== after.data.version ? (['data'] as const) : []),
    ...(before.tool.version !== after.tool.version ? (['program'] as const) : []),
  ];
  const aged = [was, is].map(({ steps }) => steps.some(({ step }) => step === 'age'));
  if (aged[0] !== aged[1]) found.push('day');
  return { causes: found.length > 0 ? found : [said === 'wording' ? said : 'day'] };
}
