import type { SilenceReason, TextContext } from '../claim';
import type { Concept } from '../concept';
import type { Hit, Reading } from '../reading';
import type { Candidate } from '../rule';
import type { Segment } from '../segment';

/** A candidate where it stands: what a voice looks at. */
export interface Situation {
  candidate: Candidate;
  reading: Reading;
  context: TextContext;
  previous: Segment | undefined;
  /** The heading above the text. */
  heading: Reading | undefined;
  /** One of the concepts stands in a segment next to this one, or in the heading above the text. */
  beside: (...concepts: readonly Concept[]) => boolean;
  /** The candidate asks a question, and what follows answers as a claim would. */
  affirmed: boolean;
  /** How many segments of the candidate's row of badges name entries of a menu. */
  menuEntries: number;
}

/** A reason for silence: for which claim types, and when. */
export interface Voice {
  reason: SilenceReason;
  types?: readonly Candidate['type'][];
  holds: (situation: Situation) => boolean;
}

export const inSpan = ({ candidate, reading }: Situation, ...concepts: readonly Concept[]): boolean =>
  reading.within(candidate.from, candidate.to, ...concepts);

/** The concept stands within `reach` words of the candidate. */
export const about = ({ candidate, reading }: Situation, reach: number, ...concepts: readonly Concept[]): boolean =>
  reading.within(candidate.from - reach, candidate.to + reach, ...concepts);

export const before = ({ candidate, reading }: Situation, reach: number, ...concepts: readonly Concept[]): boolean =>
  reading.within(candidate.from - reach, candidate.from - 1, ...concepts);

/** The first hit of the concepts that lies inside the candidate. */
export const firstIn = ({ candidate, reading }: Situation, ...concepts: readonly Concept[]): Hit | undefined =>
  reading.all(...concepts).find((hit) => hit.from >= candidate.from && hit.to <= candidate.to);
