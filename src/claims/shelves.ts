import { fold } from './normalise';

/** Letters by which entries are laid together; words that have fewer are laid by those they have. */
export const KEY = 3;

const SPACE = 0x20;
const STAR = 0x2a;
const CARET = 0x5e;
const EXCLAMATION = 0x21;
const A = 0x61;
const Z = 0x7a;
const RADIX = 0x10000;
/** Shortest entry with its space: how many entries a text can hold. */
const SHORTEST = 2;

/** Up to three letters as one number. */
function keyOf(letters: string): number {
  let key = 0;
  for (let i = 0; i < letters.length; i++) key = key * RADIX + letters.charCodeAt(i);
  return key;
}

const isPlain = (code: number): boolean => code >= A && code <= Z;

/**
 * The entries of all lexicons, unread, by the first letters of their first word. Laying them costs little more than finding the
 * spaces between them: no entry becomes a string before a text asks for its letters.
 */
export class Shelves {
  readonly #whole = new Map<number, number>();
  readonly #part = new Map<number, number>();
  /** Position of an entry in the text, and the next entry of its shelf; link 0 is the end. */
  readonly #at: Int32Array;
  readonly #next: Int32Array;
  #links = 0;

  /** @param text entries divided by single spaces, as lexicons write them. */
  constructor(readonly text: string) {
    this.#at = new Int32Array(text.length / SHORTEST + 2);
    this.#next = new Int32Array(text.length / SHORTEST + 2);
    let slash = text.indexOf('/');
    for (let from = 0; from < text.length; ) {
      const space = text.indexOf(' ', from);
      const to = space < 0 ? text.length : space;
      if (slash >= 0 && slash < from) slash = text.indexOf('/', from);
      if (to > from) this.#lay(from, to, slash >= 0 && slash < to);
      from = to + 1;
    }
  }

  /** Takes the entries of whole words, or of parts of words, that begin with these letters off their shelf: their positions. */
  take(letters: string, kind: 'whole' | 'part'): readonly number[] {
    const shelves = kind === 'whole' ? this.#whole : this.#part;
    const key = keyOf(letters);
    const taken: number[] = [];
    for (let link = shelves.get(key) ?? 0; link !== 0; link = this.#next[link] ?? 0) taken.push(this.#at[link] ?? 0);
    shelves.delete(key);
    return taken.reverse();
  }

  #lay(from: number, to: number, hasAlternatives: boolean): void {
    const mark = this.text.charCodeAt(from);
    const start = mark === STAR || mark === CARET || mark === EXCLAMATION ? from + 1 : from;
    if (hasAlternatives) {
      const first = this.text.slice(start, to).split('_', 1)[0] ?? '';
      for (const word of first.split('/')) this.#link(mark === STAR, keyOf(lettersOf(word)), from);
    } else this.#link(mark === STAR, this.#keyAt(start, to), from);
  }

  #keyAt(start: number, to: number): number {
    const { text } = this;
    const [a, b] = [text.charCodeAt(start), start + 1 < to ? text.charCodeAt(start + 1) : SPACE];
    const c = start + 2 < to ? text.charCodeAt(start + 2) : SPACE;
    if (isPlain(a) && isPlain(b) && isPlain(c)) return (a * RADIX + b) * RADIX + c;
    return keyOf(lettersOf(text.slice(start, Math.min(to, start + KEY))));
  }

  #link(part: boolean, key: number, at: number): void {
    const shelves = part ? this.#part : this.#whole;
    this.#links++;
    this.#at[this.#links] = at;
    this.#next[this.#links] = shelves.get(key) ?? 0;
    shelves.set(key, this.#links);
  }
}

/** The first letters of a word of a lexicon, folded as a text is. */
const lettersOf = (word: string): string => fold(word.split(/[ _*/]/, 1)[0] ?? '').slice(0, KEY);
