/**
 * A fact is a value with its source and date. `design.md` section 2: no fact without a source unless its confidence is
 * `background`, and section 6: `contradicted` needs deciding facts at high or medium confidence with a source seen to say it.
 */

export type Confidence = 'high' | 'medium' | 'low' | 'background';

export interface Source {
  url: string;
  title: string;
  publisher: string;
  /** When its text was read and seen to say what it is cited for, ISO date. */
  seen: string;
}

/** As stored: `source` is a key of the file's own `sources`. `asOf` is YYYY, YYYY-MM or YYYY-MM-DD; absent = date unknown. */
export interface Fact<T> {
  value: T;
  confidence: Confidence;
  source?: string;
  asOf?: string;
  reviewBy?: string;
  note?: string;
}

/** As judged: the source resolved, the place it came from named, and its age already decided against a clock. */
export interface KnownFact<T = unknown> {
  /** Stable within a profile, e.g. `offering.keys` or `ownership.amazon>aws-esc-gmbh`. */
  key: string;
  value: T;
  confidence: Confidence;
  source?: Source;
  asOf?: string;
  reviewBy?: string;
  /** The date since which it counts as out of date; absent while it is current. */
  outOfDateSince?: string;
  note?: string;
  origin: 'offering' | 'vendor' | 'user' | 'page';
}
