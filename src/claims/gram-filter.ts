/**
 * The first look of the gate, and the only one at most of the text: four bytes of UTF-8 at every second position, lower-cased by one bit.
 * Two tables of one bit a hash say whether a stem has those bytes, and whether it has what stands beside them. Measured on 1.4 MB of
 * prose: of 700,000 positions 155,000 hold bytes of a stem, and 29,000 have also what stands beside them.
 */
export const STEP = 2;
export const GRAM = 4;

/** Bits of the hash, and those of it that name a cell. */
const HASH = 18;
const CELL = 16;
export const CELLS = 1 << CELL;
const LOWER = 0x20202020;

const hash = (gram: number): number => Math.imul(gram | LOWER, 0x9e3779b1) >>> (32 - HASH);
/** The cell of four bytes. */
export const cellOf = (gram: number): number => hash(gram) >>> (HASH - CELL);

export const lower = (byte: number): number => byte | 0x20;
export const isWordByte = (byte: number): boolean =>
  byte >= 0x80 || (byte >= 0x30 && byte <= 0x39) || (lower(byte) >= 0x61 && lower(byte) <= 0x7a);

/** What is known beside the four bytes of a stem: nothing, two bytes after them, one after them, one before them. */
const ALONE = 1;
const PAIR = 2;
const AFTER = 4;
const BEFORE = 8;

/** A byte that stands beside them: a letter, or whatever divides words as one. */
const sideOf = (byte: number): number => (isWordByte(byte) ? byte & 31 : 0);
/** How they are mixed into a hash. */
const pairAfter = (fifth: number, sixth: number): number => (((fifth & 31) << 5) | (sixth & 31)) * 251;
const after = (fifth: number): number => (sideOf(fifth) + 1) * 4099;
const before = (byte: number): number => (sideOf(byte) + 1) * 7001;

function mark(bits: Int32Array, bit: number): void {
  bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << bit);
}
const isMarked = (bits: Int32Array, bit: number): boolean => ((bits[bit >>> 5] as number) & (1 << bit)) !== 0;

/** Set where the second byte is a small letter, and no acronym begins with the first or the second. */
const SMALL_SECOND = 0x6000;

/** True when the lowest two bytes are a capital and a capital or digit. */
export const beginsAcronym = (gram: number): boolean => (gram & 0xe0e0) === 0x4040 || (gram & 0xf0e0) === 0x3040;
const holdsAcronym = (gram: number): boolean =>
  (gram & SMALL_SECOND) !== SMALL_SECOND && (beginsAcronym(gram) || beginsAcronym(gram >> 8));

/** Tells where four bytes of a stem may stand, or the capitals of an acronym. */
export class GramFilter {
  readonly #known = new Int32Array(1 << (HASH - 5));
  readonly #sides = new Int32Array(1 << (HASH - 5));
  readonly #cells = new Uint8Array(CELLS);

  addAlone(gram: number): void {
    this.#add(gram, ALONE, 0);
  }

  addPair(gram: number, fifth: number, sixth: number): void {
    this.#add(gram, PAIR, pairAfter(fifth, sixth));
  }

  addAfter(gram: number, fifth: number): void {
    this.#add(gram, AFTER, after(fifth));
  }

  addBefore(gram: number, byte: number): void {
    this.#add(gram, BEFORE, before(byte));
  }

  #add(gram: number, kind: number, side: number): void {
    const bit = hash(gram);
    const cell = cellOf(gram);
    this.#cells[cell] = (this.#cells[cell] as number) | kind;
    mark(this.#known, bit);
    mark(this.#sides, bit ^ side);
  }

  /**
   * The first even offset from `from` on, and before `end`, at which a stem's four bytes or an acronym may stand; otherwise `end` or more.
   * @param words the same bytes, four at a time (as all browsers' machines have them: the lowest first).
   */
  next(words: Int32Array, bytes: Uint8Array, from: number, end: number): number {
    const known = this.#known;
    const cells = this.#cells;
    const sides = this.#sides;
    let word = words[from >> 2] as number;
    for (let at = from & ~3; at < end; at += GRAM) {
      const next = words[(at >> 2) + 1] as number;
      const odd = (word >>> 16) | (next << 16);
      if (at >= from && (isMarked(known, hash(word)) ? fits(cells, sides, word, bytes, at) : holdsAcronym(word))) return at;
      if (isMarked(known, hash(odd)) ? fits(cells, sides, odd, bytes, at + STEP) : holdsAcronym(odd)) return at + STEP;
      word = next;
    }
    return end;
  }
}

function fits(cells: Uint8Array, sides: Int32Array, gram: number, bytes: Uint8Array, at: number): boolean {
  const bit = hash(gram);
  const kinds = cells[cellOf(gram)] as number;
  const fifth = bytes[at + GRAM] as number;
  return (
    (kinds & ALONE) !== 0 ||
    ((kinds & PAIR) !== 0 && isMarked(sides, bit ^ pairAfter(fifth, bytes[at + GRAM + 1] as number))) ||
    ((kinds & AFTER) !== 0 && isMarked(sides, bit ^ after(fifth))) ||
    ((kinds & BEFORE) !== 0 && isMarked(sides, bit ^ before(bytes[at - 1] as number))) ||
    holdsAcronym(gram)
  );
}
