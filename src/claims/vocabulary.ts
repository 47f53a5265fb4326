import type { Place } from '../places';
import type { Scheme } from './claim';
import type { Concept } from './concept';
import { LANGUAGES, LEXICONS } from './lexicon';
import { fold } from './normalise';
import { type Lexicon, parseEntries, type WordTest } from './notation';
import { KEY, Shelves } from './shelves';

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
const MOST_REMEMBERED = 5000;

type Meaning = Omit<Entry, 'first' | 'rest'>;

/**
 * All lexicons in one structure. A word is looked up by itself, by its prefixes and by its inner windows, so the cost of a word
 * depends on its length and not on the number of languages. Entries are read when a word with their first letters is met, so a
 * short text pays for few of them.
 */
export class Vocabulary {
  readonly #shelves: Shelves;
  /** Where each source begins in the text of the shelves, and what its entries mean. */
  readonly #begins: number[] = [];
  readonly #meanings: Meaning[] = [];
  readonly #exact = new Map<string, Entry[]>();
  readonly #prefix = new Map<string, Entry[]>();
  readonly #inner = new Map<string, Entry[]>();
  readonly #lengths = new Set<number>();
  readonly #seen = new Map<string, readonly Entry[]>();

  constructor(lexicons: readonly Lexicon[]) {
    let text = '';
    for (const lexicon of lexicons) {
      for (const [source, meaning] of sourcesOf(lexicon)) {
        this.#begins.push(text.length);
        this.#meanings.push(meaning);
        text += `${source} `;
      }
    }
    this.#shelves = new Shelves(text);
  }

  /** Every entry whose first word `word` (folded) is. */
  lookup(word: string): readonly Entry[] {
    let found = this.#seen.get(word);
    if (found === undefined) {
      found = this.#find(word);
      if (this.#seen.size > MOST_REMEMBERED) this.#seen.clear();
      this.#seen.set(word, found);
    }
    return found;
  }

  #find(word: string): Entry[] {
    for (let length = Math.min(KEY, word.length); length > 0; length--) this.#read(word.slice(0, length), 'whole');
    const found = [...(this.#exact.get(word) ?? [])];
    for (const length of this.#lengths) {
      if (length <= word.length) found.push(...(this.#prefix.get(word.slice(0, length)) ?? []));
    }
    for (let i = 0; i + KEY <= word.length; i++) {
      const key = word.slice(i, i + KEY);
      this.#read(key, 'part');
      for (const entry of this.#inner.get(key) ?? []) {
        if (word.startsWith(entry.first.text, i) && fits(entry.first, word, i) && !found.includes(entry)) found.push(entry);
      }
    }
    return found;
  }

  #read(letters: string, kind: 'whole' | 'part'): void {
    const { text } = this.#shelves;
    for (const at of this.#shelves.take(letters, kind)) {
      this.#enter(text.slice(at, text.indexOf(' ', at)), this.#meaningAt(at), letters);
    }
  }

  #meaningAt(position: number): Meaning {
    let low = 0;
    let high = this.#begins.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#begins[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return this.#meanings[low] as Meaning;
  }

  /** Reads one entry; of its alternatives, those that belong to the shelf `key`. */
  #enter(source: string, meaning: Meaning, key: string): void {
    for (const [first, ...rest] of parseEntries(source, fold)) {
      if (first === undefined || first.text === '') continue;
      if (first.text.slice(0, KEY) !== key) continue;
      const [table, place] = this.#tableOf(first);
      const entries = table.get(place);
      const same = entries?.find((entry) => isSame(entry, first, rest, meaning));
      if (same) same.langs |= meaning.langs;
      else if (entries) entries.push({ ...meaning, first, rest });
      else table.set(place, [{ ...meaning, first, rest }]);
    }
  }

  #tableOf({ kind, text }: WordTest): [Map<string, Entry[]>, string] {
    if (kind === 'word') return [this.#exact, text];
    if (kind !== 'prefix') return [this.#inner, text.slice(0, KEY)];
    this.#lengths.add(text.length);
    return [this.#prefix, text];
  }
}

/** Each string of a lexicon with what its entries mean. */
function* sourcesOf({ lang, words, places = {}, demonyms = {}, schemes = {} }: Lexicon): Generator<[string, Meaning]> {
  const langs = maskOf(lang);
  for (const [concept, source] of Object.entries(words)) yield [source, { concept: concept as Concept, langs }];
  for (const [place, source] of Object.entries(places)) yield [source, { concept: placeConcept(place, 'PLACE'), langs, place }];
  for (const [place, source] of Object.entries(demonyms))
    yield [source, { concept: placeConcept(place, 'DEMONYM'), langs, place }];
  for (const [scheme, source] of Object.entries(schemes)) yield [source, { concept: 'SCHEME', langs, scheme: scheme as Scheme }];
}

/** The bit of a language. Words of every language bear all of them, and those of an unknown one none. */
export function maskOf(lang: string): number {
  if (lang === '*') return EVERY_LANGUAGE;
  const index = LANGUAGES.indexOf(lang);
  return index < 0 ? 0 : 1 << index;
}

const placeConcept = (place: Place, concept: Concept): Concept => (place === 'US' ? 'US' : concept);

const fits = ({ kind, text }: WordTest, word: string, at: number): boolean =>
  kind === 'inner' || at + text.length === word.length;

function isSame(entry: Entry, first: WordTest, rest: readonly WordTest[], meaning: Meaning): boolean {
  return (
    rest.length === 0 &&
    entry.rest.length === 0 &&
    entry.langs < 0 === meaning.langs < 0 &&
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
