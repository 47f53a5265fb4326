import type { Concept } from './concept';
import { type Hit, Pause, type Reading } from './reading';

/** One place in a pattern: a concept, or any of several. */
export type Slot = Concept | readonly Concept[];

export interface Pattern {
  slots: readonly (readonly Concept[])[];
  /** Most words between neighbouring slots when ordered, or in the whole span when not. */
  reach: number;
  ordered: boolean;
  /** The strongest pause the span may contain. */
  pause: Pause;
}

interface Span {
  from: number;
  to: number;
}

/** Where a pattern holds: its span in words, and the hit that filled each slot. */
export interface Match extends Span {
  hits: readonly Hit[];
}

const concepts = (slot: Slot): readonly Concept[] => (typeof slot === 'string' ? [slot] : slot);

/** The slots in any order within `reach` words. */
export const near = (reach: number, ...slots: Slot[]): Pattern => ({
  slots: slots.map(concepts),
  reach,
  ordered: false,
  pause: Pause.Comma,
});

/** The slots in this order, with at most `gap` words between neighbours. */
export const sequence = (gap: number, ...slots: Slot[]): Pattern => ({
  slots: slots.map(concepts),
  reach: gap,
  ordered: true,
  pause: Pause.Comma,
});

/** The same pattern, allowed to reach over colons and dashes, or held within commas. */
export const across = (pattern: Pattern, pause: Pause): Pattern => ({ ...pattern, pause });

/** Every place where the pattern holds. Each slot takes the nearest hit, so the work is linear in the hits of the reading. */
export function find(reading: Reading, pattern: Pattern): Match[] {
  if (pattern.slots.some((slot) => !reading.has(...slot))) return [];
  const slots = pattern.slots.map((slot) => reading.of(slot));
  const joined = ({ from, to }: Span): boolean => reading.pauseBetween(from, to) <= pattern.pause;
  return (pattern.ordered ? inOrder(slots, pattern.reach) : together(slots, pattern.reach, joined)).filter(joined);
}

function inOrder(slots: readonly (readonly Hit[])[], gap: number): Match[] {
  const [first = [], ...rest] = slots;
  return first.flatMap((start) => {
    const hits = [start];
    for (const slot of rest) {
      const before = hits[hits.length - 1] ?? start;
      const next = slot[firstAfter(slot, before.to)];
      if (!next || next.from - before.to - 1 > gap) return [];
      hits.push(next);
    }
    return [match(hits)];
  });
}

/** Index of the first hit that begins after word `index`; hits are in order. */
function firstAfter(hits: readonly Hit[], index: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.from ?? 0) > index) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** For each hit of the rarest slot, the nearest hit of every other slot that no pause parts from it and that fits in the window. */
function together(slots: readonly (readonly Hit[])[], reach: number, joined: (span: Span) => boolean): Match[] {
  const pivot = slots.reduce((rarest, hits, i) => (hits.length < (slots[rarest]?.length ?? 0) ? i : rarest), 0);
  return (slots[pivot] ?? []).flatMap((centre) => {
    const hits: Hit[] = [];
    for (const [i, slot] of slots.entries()) {
      const hit = i === pivot ? centre : nearest(slot, centre, hits, joined);
      if (!hit) return [];
      hits.push(hit);
    }
    const found = match(hits);
    return wordsBetween(found) <= reach ? [found] : [];
  });
}

/** Words of the span that belong to no slot: a phrase is as near as a word. */
function wordsBetween({ from, to, hits }: Match): number {
  const longest = hits.map((hit) => hit.to - hit.from);
  return to - from - longest.reduce((sum, extra) => sum + extra, 0) - (hits.length - 1);
}

function nearest(hits: readonly Hit[], centre: Hit, taken: readonly Hit[], joined: (span: Span) => boolean): Hit | undefined {
  const free = (hit: Hit | undefined) =>
    hit !== undefined &&
    !overlaps(hit, centre) &&
    !taken.some((other) => overlaps(hit, other)) &&
    joined({ from: Math.min(hit.from, centre.from), to: Math.max(hit.to, centre.to) });
  let right = firstAfter(hits, centre.to);
  let left = right - 1;
  for (let tries = 0; tries < 4; tries++) {
    const [a, b] = [hits[left], hits[right]];
    if (!a && !b) return undefined;
    const leftIsNearer = a && (!b || centre.from - a.to <= b.from - centre.to);
    const hit = leftIsNearer ? a : b;
    if (leftIsNearer) left--;
    else right++;
    if (free(hit)) return hit;
  }
  return undefined;
}

/** Two hits on the same words serve two slots only when these carry both, as "Datensouveränität" and "US government" do. */
const overlaps = (a: Hit, b: Hit): boolean =>
  a.from <= b.to && b.from <= a.to && (a.from !== b.from || a.to !== b.to || a.concept === b.concept);

function match(hits: readonly Hit[]): Match {
  return { from: Math.min(...hits.map((hit) => hit.from)), to: Math.max(...hits.map((hit) => hit.to)), hits };
}
