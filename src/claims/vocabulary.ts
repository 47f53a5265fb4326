import type { Place } from '../places';
import type { Scheme } from './claim';
import type { Concept } from './concept';
import { LANGUAGES, LEXICONS } from './lexicon';
import { fold } from './normalise';
import { type Lexicon, parseEntries, type WordTest } from './notation';

/** What a word or phrase means: a concept, in the languages of `langs` (bit i = LANGUAGES[i], all bits = every language). */
export interface Entry {
  concept: Concept;
  langs: number;
  first: WordTest;
  rest: readonly WordTest[];
  place?: Place;
  scheme?: Scheme;
}

export const EVERY_LANGUAGE = -1;
const INNER_KEY = 4;

/**
 * All lexicons in one structure. A word is looked up by itself, by its prefixes and by its inner four-letter windows, so the
 * cost of a word depends on its length and not on the number of languages.
 */
export class Vocabulary {
  readonly #exact = new Map<string, Entry[]>();
  readonly #prefix = new Map<string, Entry[]>();
  readonly #inner = new Map<string, Entry[]>();
  readonly #lengths = new Set<number>();
  readonly #seen = new Map<string, readonly Entry[]>();

  constructor(lexicons: readonly Lexicon[]) {
    for (const lexicon of lexicons) this.#add(lexicon, maskOf(lexicon.lang));
  }

  /** Every entry whose first word `word` (folded) is. */
  lookup(word: string): readonly Entry[] {
    let found = this.#seen.get(word);
    if (found === undefined) {
      found = this.#find(word);
      if (this.#seen.size > 5000) this.#seen.clear();
      this.#seen.set(word, found);
    }
    return found;
  }

  #find(word: string): Entry[] {
    const found = [...(this.#exact.get(word) ?? [])];
    for (const length of this.#lengths) {
      if (length <= word.length) found.push(...(this.#prefix.get(word.slice(0, length)) ?? []));
    }
    for (let i = 0; i + INNER_KEY <= word.length; i++) {
      for (const entry of this.#inner.get(word.slice(i, i + INNER_KEY)) ?? []) {
        if (word.startsWith(entry.first.text, i) && fits(entry.first, word, i) && !found.includes(entry)) found.push(entry);
      }
    }
    return found;
  }

  #add(lexicon: Lexicon, langs: number): void {
    const { words, places = {}, demonyms = {}, schemes = {} } = lexicon;
    for (const [concept, source] of Object.entries(words)) this.#enter(source, { concept: concept as Concept, langs });
    for (const [place, source] of Object.entries(places))
      this.#enter(source, { concept: placeConcept(place, 'PLACE'), langs, place });
    for (const [place, source] of Object.entries(demonyms)) {
      this.#enter(source, { concept: placeConcept(place, 'DEMONYM'), langs, place });
    }
    for (const [scheme, source] of Object.entries(schemes)) {
      this.#enter(source, { concept: 'SCHEME', langs, scheme: scheme as Scheme });
    }
  }

  #enter(source: string, meaning: Omit<Entry, 'first' | 'rest'>): void {
    for (const [first, ...rest] of parseEntries(source, fold)) {
      if (first === undefined || first.text === '') continue;
      const [table, key] = this.#shelf(first);
      const shelf = table.get(key);
      const same = shelf?.find((entry) => isSame(entry, first, rest, meaning));
      if (same) same.langs |= meaning.langs;
      else if (shelf) shelf.push({ ...meaning, first, rest });
      else table.set(key, [{ ...meaning, first, rest }]);
    }
  }

  #shelf({ kind, text }: WordTest): [Map<string, Entry[]>, string] {
    if (kind === 'word') return [this.#exact, text];
    if (kind !== 'prefix') return [this.#inner, text.slice(0, INNER_KEY)];
    this.#lengths.add(text.length);
    return [this.#prefix, text];
  }
}

const maskOf = (lang: string): number => (lang === '*' ? EVERY_LANGUAGE : 1 << LANGUAGES.indexOf(lang));

const placeConcept = (place: Place, concept: Concept): Concept => (place === 'US' ? 'US' : concept);

const fits = ({ kind, text }: WordTest, word: string, at: number): boolean =>
  kind === 'inner' || at + text.length === word.length;

function isSame(entry: Entry, first: WordTest, rest: readonly WordTest[], meaning: Omit<Entry, 'first' | 'rest'>): boolean {
  return (
    rest.length === 0 &&
    entry.rest.length === 0 &&
    entry.concept === meaning.concept &&
    entry.place === meaning.place &&
    entry.scheme === meaning.scheme &&
    entry.first.kind === first.kind &&
    entry.first.text === first.text &&
    entry.first.cased === first.cased &&
    entry.first.accented === first.accented
  );
}

let compiled: Vocabulary | undefined;

/** The vocabulary of every lexicon, built when the first text passes the gate. */
export function vocabulary(): Vocabulary {
  compiled ??= new Vocabulary(LEXICONS);
  return compiled;
}
