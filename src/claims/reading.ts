import type { Place } from '../places';
import type { Scheme } from './claim';
import type { Concept } from './concept';
import { type Folded, normalise } from './normalise';
import type { WordTest } from './notation';
import type { Segment } from './segment';
import { type Entry, vocabulary } from './vocabulary';

/** A word of a segment. `from` and `to` are offsets into the folded text; `pause` is what stands before the word. */
export interface Word {
  text: string;
  from: number;
  to: number;
  pause: Pause;
}

/** Punctuation before a word, weakest first: nothing, a comma or bracket, a colon, dash or semicolon. */
export enum Pause {
  None = 0,
  Comma = 1,
  Colon = 2,
}

/** A concept met in a segment: the words `from` to `to`, both included. */
export interface Hit {
  concept: Concept;
  from: number;
  to: number;
  langs: number;
  /** Of these, the languages whose own lexicon has the words: they tell the language, those of every language do not. */
  own: number;
  place?: Place;
  scheme?: Scheme;
}

const TOKEN = /https?:\/\/\S+|www\.\S+|\p{L}{1,2}(?:\.\p{L}{1,2})+(?!\p{L})\.?|[\p{L}\p{N}]+|[%&]|[^\s]/gu;
const WORD = /^[\p{L}\p{N}%&]/u;
const ADDRESS = /^(?:https?:|www\.)/;
/** A question mark inside a segment stands between a bare topic and its answer. */
const GLUE = /^['./\-*_"?]$/;

function pauseOf(mark: string): Pause {
  if (GLUE.test(mark)) return Pause.None;
  return /[:–;=>]/.test(mark) ? Pause.Colon : Pause.Comma;
}

/** A lone hyphen is a dash; a colon between letters joins a case ending to a name ("EU:ssa", "USA:s"). */
function pauseAt(text: string, mark: string, index: number): Pause {
  if (mark === '-' && (text[index - 1] === ' ' || index === 0) && text[index + 1] === ' ') return Pause.Colon;
  if (mark === ':' && /^\p{L}:\p{L}$/u.test(text.slice(index - 1, index + 2))) return Pause.None;
  return pauseOf(mark);
}

/** The words of a folded text. A hyphen, apostrophe or slash inside a word divides it without a pause. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let pause = Pause.None;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (WORD.test(token) && !ADDRESS.test(token)) {
      words.push({ text: token.replaceAll('.', ''), from: index, to: index + token.length, pause });
      pause = Pause.None;
    } else {
      pause = Math.max(pause, pauseAt(text, token, index));
    }
  }
  return words;
}

/** A segment as concepts: what patterns and voices look at. */
export class Reading {
  readonly words: readonly Word[];
  readonly #folded: Folded;
  readonly #segment: Segment;
  readonly #hits = new Map<Concept, Hit[]>();
  readonly #slots = new Map<readonly Concept[], readonly Hit[]>();

  constructor(segment: Segment) {
    this.#segment = segment;
    this.#folded = normalise(segment.text);
    this.words = wordsOf(this.#folded.text);
    for (const hit of withoutShadowed(this.#match())) this.#add(hit);
  }

  get segment(): Segment {
    return this.#segment;
  }

  /** Hits of any of the concepts, in order. */
  all(...concepts: readonly Concept[]): readonly Hit[] {
    const [only] = concepts;
    if (concepts.length === 1 && only !== undefined) return this.#hits.get(only) ?? [];
    return concepts.flatMap((concept) => this.#hits.get(concept) ?? []).sort((a, b) => a.from - b.from || a.to - b.to);
  }

  /** The same for a slot of a pattern, which is asked for again and again; `restrict` comes before the first question. */
  of(slot: readonly Concept[]): readonly Hit[] {
    let hits = this.#slots.get(slot);
    if (!hits) {
      hits = this.all(...slot);
      this.#slots.set(slot, hits);
    }
    return hits;
  }

  has(...concepts: readonly Concept[]): boolean {
    return concepts.some((concept) => this.#hits.has(concept));
  }

  /** True when one of the concepts touches the words `from` to `to`. */
  within(from: number, to: number, ...concepts: readonly Concept[]): boolean {
    return concepts.some((concept) => this.#hits.get(concept)?.some((hit) => hit.to >= from && hit.from <= to));
  }

  /** True when the word at `index` means anything here. */
  isKnown(index: number): boolean {
    for (const { from, to } of this.hits()) if (from <= index && to >= index) return true;
    return false;
  }

  /** The strongest pause inside the words `from` to `to`, that is before any of them but the first. */
  pauseBetween(from: number, to: number): Pause {
    let strongest = Pause.None;
    for (let i = from + 1; i <= to; i++) strongest = Math.max(strongest, this.words[i]?.pause ?? Pause.None);
    return strongest;
  }

  /** True when a hyphen joins the word at `index` to the next. */
  isJoined(index: number): boolean {
    const [word, next] = [this.words[index], this.words[index + 1]];
    return word !== undefined && next !== undefined && this.#folded.text.slice(word.to, next.from) === '-';
  }

  /** Keeps only the hits that belong to one of the languages of `mask`. */
  restrict(mask: number): void {
    for (const [concept, hits] of this.#hits) {
      const kept = hits.filter((hit) => (hit.langs & mask) !== 0);
      if (kept.length > 0) this.#hits.set(concept, kept);
      else this.#hits.delete(concept);
    }
  }

  *hits(): Generator<Hit> {
    for (const hits of this.#hits.values()) yield* hits;
  }

  /** Offsets into the text the segment was cut from, for the words `from` to `to`. */
  span(from: number, to: number): { start: number; end: number } {
    const first = this.words[from];
    const last = this.words[to];
    if (!first || !last) throw new RangeError(`no words ${from} to ${to}`);
    const { starts, ends } = this.#folded;
    return {
      start: this.#segment.start + (starts[first.from] ?? 0),
      end: this.#segment.start + (ends[last.to - 1] ?? 0),
    };
  }

  /** The words as the page wrote them. */
  written(from: number, to: number): string {
    const { start, end } = this.span(from, to);
    return this.#segment.text.slice(start - this.#segment.start, end - this.#segment.start);
  }

  /** Several entries may name the same words the same thing, in one language or in several: one hit. */
  #add(hit: Hit): void {
    const hits = this.#hits.get(hit.concept);
    const same = hits?.findLast((other) => isSameHit(other, hit));
    if (same) {
      same.langs |= hit.langs;
      same.own |= hit.own;
    } else if (hits) hits.push(hit);
    else this.#hits.set(hit.concept, [hit]);
  }

  #match(): Hit[] {
    const hits: Hit[] = [];
    this.words.forEach((word, index) => {
      for (const entry of vocabulary().lookup(word.text)) {
        const end = this.#end(entry, index);
        if (end < 0) continue;
        const to = hasGap(entry) ? index : end;
        const { concept, langs } = entry;
        hits.push({ concept, from: index, to, langs, own: langs < 0 ? 0 : langs, ...named(entry) });
      }
    });
    return hits;
  }

  /** Index of the last word of the entry when it stands at `index`, else -1. */
  #end(entry: Entry, index: number): number {
    if (!this.#demands(entry.first, index)) return -1;
    let at = index;
    for (let i = 0; i < entry.rest.length; i++) {
      const test = entry.rest[i];
      if (test === undefined) return -1;
      const reach = test.kind === 'gap' ? 4 : 1;
      const next = test.kind === 'gap' ? entry.rest[++i] : test;
      at = next === undefined ? -1 : this.#seek(next, at + 1, at + reach);
      if (at < 0) return -1;
    }
    return at;
  }

  #seek(test: WordTest, from: number, to: number): number {
    for (let i = from; i <= to; i++) {
      const word = this.words[i];
      if (!word || word.pause !== Pause.None) return -1;
      if (isWord(test, word.text) && this.#demands(test, i)) return i;
    }
    return -1;
  }

  #demands({ cased, accented }: WordTest, index: number): boolean {
    if (cased === undefined && accented === undefined) return true;
    const written = this.written(index, index).normalize('NFC').replaceAll('.', '');
    if (accented !== undefined) return written.toLowerCase().startsWith(accented);
    return [...(cased ?? '')].every((letter, i) => letter === letter.toLowerCase() || letter === written[i]);
  }
}

/** What stands in the gap of a phrase belongs to other concepts: "keeps US authorities out". The phrase then stands at its first word. */
const hasGap = ({ rest }: Entry): boolean => rest.some(({ kind }) => kind === 'gap');

const isSameHit = (a: Hit, b: Hit): boolean => a.from === b.from && a.to === b.to && a.place === b.place && a.scheme === b.scheme;

function named({ place, scheme }: Entry): Pick<Hit, 'place' | 'scheme'> {
  if (place !== undefined) return { place };
  return scheme === undefined ? {} : { scheme };
}

function isWord({ kind, text }: WordTest, word: string): boolean {
  if (kind === 'word') return word === text;
  if (kind === 'prefix') return word.startsWith(text);
  return kind === 'suffix' ? word.endsWith(text) : word.includes(text);
}

/**
 * A phrase hides what stands inside it, in its own language: "data centre" is no data, "CLOUD Act" is no cloud. The name of a scheme hides its own
 * words: SecNumCloud is no cloud. "Souveränität" is the noun, even where its stem is that of the adjective. "US" in capitals is not "us", and Utrecht no law ("*recht").
 */
const COVERS: ReadonlySet<Concept> = new Set(['SCHEME', 'SOVEREIGNTY', 'US', 'PLACE']);

function withoutShadowed(hits: readonly Hit[]): Hit[] {
  const covers = hits.filter((hit) => hit.to > hit.from || COVERS.has(hit.concept));
  return hits.flatMap((hit) => {
    const langs = covers.reduce((mask, cover) => (hides(cover, hit) ? mask & ~cover.langs : mask), hit.langs);
    return langs === 0 ? [] : [{ ...hit, langs }];
  });
}

/** The commonest words are only counted, to settle the language: nothing hides them. */
function hides(cover: Hit, hit: Hit): boolean {
  if (hit.concept === 'STOP' || cover.from > hit.from || cover.to < hit.to) return false;
  if (cover.concept === 'SOVEREIGNTY' && hit.concept === 'SOVEREIGN') return true;
  if (cover.concept === 'US' && hit.concept === 'WE') return true;
  if (cover.concept === 'PLACE' && hit.concept === 'LAW') return true;
  return cover.to - cover.from > hit.to - hit.from || (cover.concept === 'SCHEME' && hit.concept !== 'SCHEME');
}
