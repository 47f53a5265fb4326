import type { ClaimType, Detection } from '../../src/claims/claim';
import type { Item } from './quality-items';

/** Counts of one language, or of all. */
export interface Score {
  items: number;
  found: number;
  falseClaims: number;
  missed: number;
  typesRight: number;
  typesWrong: number;
  typesMissed: number;
  /** Labelled spans that a quote of the same item overlaps. */
  spans: number;
  spansMet: number;
}

export const EMPTY: Score = {
  items: 0,
  found: 0,
  falseClaims: 0,
  missed: 0,
  typesRight: 0,
  typesWrong: 0,
  typesMissed: 0,
  spans: 0,
  spansMet: 0,
};

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
export const precision = (s: Score): number => share(s.found, s.found + s.falseClaims);
export const recall = (s: Score): number => share(s.found, s.found + s.missed);
export const f1 = (s: Score): number => share(2 * s.found, 2 * s.found + s.falseClaims + s.missed);
export const typeF1 = (s: Score): number => share(2 * s.typesRight, 2 * s.typesRight + s.typesWrong + s.typesMissed);
export const spanOverlap = (s: Score): number => share(s.spansMet, s.spans);

export function add(a: Score, b: Score): Score {
  const keys = Object.keys(EMPTY) as (keyof Score)[];
  return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as unknown as Score;
}

function typesOf(item: Item, found: ReadonlySet<ClaimType>): Pick<Score, 'typesRight' | 'typesWrong' | 'typesMissed'> {
  const accepted = new Set([...item.type, ...(item.optTypes ?? []), ...(item.altTypes ?? [])]);
  const replaced = (item.altTypes ?? []).some((type) => found.has(type));
  return {
    typesRight: item.type.filter((type) => found.has(type)).length,
    typesWrong: [...found].filter((type) => !accepted.has(type)).length,
    typesMissed: replaced ? 0 : item.type.filter((type) => !found.has(type)).length,
  };
}

function meets(span: string, item: Item, { claims }: Detection): boolean {
  const start = item.text.indexOf(span);
  return claims.some((claim) => start >= 0 && claim.start < start + span.length && claim.end > start);
}

/** One item against what was detected in it. */
export function scoreItem(item: Item, detection: Detection): Score {
  const claims = detection.claims.length > 0;
  return {
    items: 1,
    found: Number(claims && item.claim),
    falseClaims: Number(claims && !item.claim),
    missed: Number(!claims && item.claim),
    ...typesOf(item, new Set(detection.claims.map((claim) => claim.type))),
    spans: item.spans.length,
    spansMet: item.spans.filter((span) => meets(span, item, detection)).length,
  };
}

/** What went wrong with an item, in a line for the list of misses; empty when nothing did. */
export function missOf(item: Item, detection: Detection): string {
  const score = scoreItem(item, detection);
  if (score.falseClaims + score.missed + score.typesWrong + score.typesMissed === 0) return '';
  const found = detection.claims.map(({ type, quote }) => `${type} "${quote}"`).join(', ');
  return `${item.id}\twanted ${item.type.join(',') || 'silence'}\tgot ${found || (detection.silence ?? 'nothing')}\t${item.text}`;
}
