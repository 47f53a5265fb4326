import type { Place } from '../../places';
import type { Concept } from '../concept';
import type { Match } from '../pattern';
import type { Reading } from '../reading';

/** A place named as a noun or as an adjective. */
export const HERE: readonly Concept[] = ['PLACE', 'DEMONYM'];
/** Who is kept out: the United States, or what is foreign. */
export const ABROAD: readonly Concept[] = ['US', 'FOREIGN'];
export const NONE: readonly Concept[] = ['NO', 'NOT', 'NEVER', 'NO_ONE'];

/** The places named in a match, once each. */
export function placesIn(match: Match, reading: Reading): readonly Place[] {
  const near = reading.all(...HERE).filter((hit) => hit.from >= match.from - 1 && hit.to <= match.to + 3);
  return [...new Set(near.flatMap((hit) => hit.place ?? []))];
}

/** A detail that only names the places, absent when there are none. */
export function placeDetail(match: Match, reading: Reading): { place?: readonly Place[] } {
  const place = placesIn(match, reading);
  return place.length > 0 ? { place } : {};
}

/** A badge: few words and nothing that makes a sentence of them. */
export const isBadge = (reading: Reading, most: number): boolean => reading.words.length <= most && !reading.has('COPULA');

/** "Where is my data? In Strasbourg.": a place that answers. */
export const isAnswer = ({ to }: Match, reading: Reading): boolean =>
  reading.segment.text.includes('? ') && reading.words.length - to <= 4;
