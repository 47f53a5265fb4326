/**
 * Which claims of two reports of one page are the same, which are reworded, and which have no counterpart. A claim is its type and
 * its words, whatever their case and punctuation and however often the page repeats them. Claims with the same words belong
 * together, first those about the same offering; then those with the same words in a slightly other order that say the same; then,
 * the likest first, those of one type whose quotes, or whose sentences around them, are alike.
 */
import { canonical } from './content';
import type { ReportClaim } from './schema';
import { isSmallShift, likeness, spelling, vocabulary, wordsOf } from './wording';

/** From here on a quote is a rewording of another, or stands in a sentence that stayed. */
const ALIKE = { quote: 0.5, context: 0.75 } as const;
/** Above this many pairs none is compared for likeness: only a made-up page has them, and what is left is then told as it stands. */
const MOST_PAIRS = 250_000;

export interface Pair {
  before: ReportClaim;
  after: ReportClaim;
}

export interface Matched {
  same: Pair[];
  reworded: Pair[];
  gone: ReportClaim[];
  fresh: ReportClaim[];
}

type Key = (claim: ReportClaim) => string;

const wordsKey: Key = ({ type, quote }) => `${type} ${spelling(quote)}`;
const subjectKey: Key = (claim) => JSON.stringify([wordsKey(claim), claim.speaker.vendor, claim.speaker.offering]);
const meaningKey: Key = ({ type, quote, strength, verdict }) =>
  JSON.stringify([type, strength, canonical(verdict.proof.detail), vocabulary(quote)]);

/** Where a claim is there more than once, the first one counts. */
export function matchClaims(before: readonly ReportClaim[], after: readonly ReportClaim[]): Matched {
  const left = new Set(distinct(before));
  const right = new Set(distinct(after));
  const same = [
    ...pairUp(left, right, subjectKey),
    ...pairUp(left, right, wordsKey),
    ...pairUp(left, right, meaningKey, (pair) => isSmallShift(pair.before.quote, pair.after.quote)),
  ];
  const reworded = pairAlike(left, right);
  return { same, reworded, gone: [...left], fresh: [...right] };
}

const distinct = (claims: readonly ReportClaim[]): ReportClaim[] => {
  const byKey = new Map<string, ReportClaim>();
  for (const claim of claims) if (!byKey.has(subjectKey(claim))) byKey.set(subjectKey(claim), claim);
  return [...byKey.values()];
};

/** Takes out of both sets what it pairs. */
function pairUp(left: Set<ReportClaim>, right: Set<ReportClaim>, key: Key, fits: (pair: Pair) => boolean = () => true): Pair[] {
  const waiting = new Map<string, ReportClaim[]>();
  for (const claim of right) waiting.set(key(claim), [...(waiting.get(key(claim)) ?? []), claim]);
  const pairs: Pair[] = [];
  for (const before of [...left]) {
    const after = waiting.get(key(before))?.find((claim) => right.has(claim) && fits({ before, after: claim }));
    if (after) pairs.push(taken({ before, after }, left, right));
  }
  return pairs;
}

function pairAlike(left: Set<ReportClaim>, right: Set<ReportClaim>): Pair[] {
  if (left.size * right.size > MOST_PAIRS) return [];
  const others = [...right].map(measured);
  const scored = [...left].map(measured).flatMap((one) =>
    others.flatMap((other) => {
      const score = scoreOf(one, other);
      return score === undefined ? [] : [{ score, before: one.claim, after: other.claim }];
    }),
  );
  return scored
    .sort((a, b) => b.score - a.score)
    .flatMap(({ before, after }) => (left.has(before) && right.has(after) ? [taken({ before, after }, left, right)] : []));
}

const measured = (claim: ReportClaim) => ({ claim, quote: wordsOf(claim.quote), context: wordsOf(claim.context) });
type Measured = ReturnType<typeof measured>;

function scoreOf(one: Measured, other: Measured): number | undefined {
  if (one.claim.type !== other.claim.type) return undefined;
  const quote = likeness(one.quote, other.quote);
  const context = likeness(one.context, other.context);
  return quote >= ALIKE.quote || context >= ALIKE.context ? quote + context : undefined;
}

function taken(pair: Pair, left: Set<ReportClaim>, right: Set<ReportClaim>): Pair {
  left.delete(pair.before);
  right.delete(pair.after);
  return pair;
}
