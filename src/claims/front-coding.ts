/**
 * How `gate-stems.ts` writes stems: sorted, each with the bytes it shares with the one before left out, so that thousands of words
 * cost half of what they would in full.
 *
 *     count of shared bytes of UTF-8 (A = 0) · the other letters · one mark for what is told of the stem
 */
const ZERO = 0x41;
const FIRST_MARK = 0x28;
const LAST_MARK = 0x2f;
const MOST_SHARED = 25;
/** Bytes an entry takes beside its own letters, and those it comes to when it is read. */
const LEAST_WRITTEN = 2;
const GROWTH = Math.ceil((MOST_SHARED + 1) / LEAST_WRITTEN);

export interface CodedStem {
  /** Letters, `_` between the words of a phrase. */
  text: string;
  /** The word may begin before the stem, or go on after it. */
  openStart: boolean;
  openEnd: boolean;
  /** Looked for in capitals only. */
  acronym: boolean;
}

const OPEN_START = 1;
const OPEN_END = 2;
const ACRONYM = 4;

const markOf = ({ openStart, openEnd, acronym }: CodedStem): number =>
  (openStart ? OPEN_START : 0) | (openEnd ? OPEN_END : 0) | (acronym ? ACRONYM : 0);

const encoder = new TextEncoder();

export function encode(stems: readonly CodedStem[]): string {
  const sorted = [...stems].sort((a, b) => (a.text < b.text ? -1 : 1));
  return sorted
    .map((stem, index) => {
      const letters = sharedLetters(sorted[index - 1]?.text ?? '', stem.text);
      const shared = encoder.encode(stem.text.slice(0, letters)).length;
      return `${String.fromCharCode(ZERO + shared)}${stem.text.slice(letters)}${String.fromCharCode(FIRST_MARK + markOf(stem))}`;
    })
    .join('');
}

function sharedLetters(before: string, text: string): number {
  let count = 0;
  while (count < text.length && before[count] === text[count] && encoder.encode(text.slice(0, count + 1)).length <= MOST_SHARED)
    count++;
  return count;
}

/** What is told of a stem whose letters are the bytes from `from` to before `end` of a `StemReader`. */
export interface ReadStem {
  from: number;
  end: number;
  openStart: boolean;
  openEnd: boolean;
  acronym: boolean;
}

/** Reads such a list into bytes, stem after stem. The same object tells of each stem: thousands are read before a page is. */
export class StemReader {
  /** The letters of all stems read so far, one after the other, a zero after each. */
  readonly bytes: Uint8Array;
  readonly stem: ReadStem = { from: 0, end: 0, openStart: false, openEnd: false, acronym: false };
  readonly #list: Uint8Array;
  #at = 0;

  constructor(list: string) {
    this.#list = encoder.encode(list);
    this.bytes = new Uint8Array(this.#list.length * GROWTH);
  }

  /** Reads the next stem. @returns false at the end of the list. */
  next(): boolean {
    const { bytes, stem } = this;
    const list = this.#list;
    let at = this.#at;
    if (at >= list.length) return false;
    const before = stem.from;
    const from = stem.end === 0 ? 0 : stem.end + 1;
    const shared = (list[at++] as number) - ZERO;
    bytes.copyWithin(from, before, before + shared);
    let end = from + shared;
    for (let byte = list[at++] as number; byte < FIRST_MARK || byte > LAST_MARK; byte = list[at++] as number) bytes[end++] = byte;
    const mark = (list[at - 1] as number) - FIRST_MARK;
    stem.from = from;
    stem.end = end;
    stem.openStart = (mark & OPEN_START) !== 0;
    stem.openEnd = (mark & OPEN_END) !== 0;
    stem.acronym = (mark & ACRONYM) !== 0;
    this.#at = at;
    return true;
  }
}
