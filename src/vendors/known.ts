/** From a fact as stored to a fact as judged: its source resolved and its age decided against a clock. */
import { monthsAfter } from './dates';
import type { Confidence, KnownFact } from './fact';
import type { Vendor } from './vendor';

/** Months after which a fact without its own review date counts as out of date; ownership while a deal on it is pending. */
export const REVIEW_MONTHS = { fact: 12, pendingDeal: 3 } as const;

export interface Evidence {
  confidence: Confidence;
  source?: string | undefined;
  asOf?: string | undefined;
  reviewBy?: string | undefined;
  note?: string | undefined;
  /** Given by the user, not by a file of the registry. */
  by?: 'user';
}

interface Place {
  key: string;
  vendor: Vendor;
  origin: 'offering' | 'vendor';
  on: string;
  months?: number;
}

/** The last day on which the evidence is current; undefined when it has no date. */
const dueDate = ({ reviewBy, asOf }: Evidence, months: number): string | undefined =>
  reviewBy ? monthsAfter(reviewBy, 0) : asOf && monthsAfter(asOf, months);

/** True when the evidence is past its review date, or older than a year without one. Undated evidence has no age. */
export const isOutOfDate = (evidence: Evidence, on: string): boolean => on > (dueDate(evidence, REVIEW_MONTHS.fact) ?? on);

/** In: a value with its stored evidence. Out: the known fact; `outOfDateSince` is set when `on` lies after its due date. */
export function knownFact<T>(value: T, evidence: Evidence, place: Place): KnownFact<T> {
  const { key, vendor, origin, on, months = REVIEW_MONTHS.fact } = place;
  const source = evidence.source ? vendor.sources[evidence.source] : undefined;
  const due = dueDate(evidence, months);
  return {
    key,
    value,
    confidence: evidence.confidence,
    ...(source && { source }),
    ...(evidence.asOf && { asOf: evidence.asOf }),
    ...(evidence.reviewBy && { reviewBy: evidence.reviewBy }),
    ...(due && on > due && { outOfDateSince: due }),
    ...(evidence.note && { note: evidence.note }),
    origin: evidence.by ?? origin,
  };
}

const RANK: Readonly<Record<Confidence, number>> = { high: 3, medium: 2, low: 1, background: 0 };

/** A chain of facts is as strong as its weakest: the least confident, and among those the one out of date. */
export const weakest = <T>(facts: readonly KnownFact<T>[]): KnownFact<T> | undefined =>
  facts.toSorted((a, b) => strength(a) - strength(b))[0];

/** Comparable: confidence first, then whether it is current. */
export const strength = (fact: KnownFact): number => RANK[fact.confidence] * 2 + (fact.outOfDateSince ? 0 : 1);
