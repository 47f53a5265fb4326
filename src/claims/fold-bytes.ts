import { fold } from './normalise';

/**
 * Folding of UTF-8 in place, as `normalise` folds text, but without offsets: letters lose their accents, invisible characters go,
 * dashes, quotes and bullets become spaces. Capitals of the Latin alphabet stay capitals.
 */
const SPACE = 0x20;
const HIGH = 0x80808080;
/** Code points up to here may fold to something else; beyond them bytes stay as they are. */
const LAST = 0x2bff;
const UNKNOWN = -1;

/** Folded form of a code point: up to three bytes, lowest first; 0 drops it. */
const folded = new Int32Array(LAST + 1).fill(UNKNOWN);
const encoder = new TextEncoder();

function formOf(codePoint: number): number {
  const known = folded[codePoint] as number;
  if (known !== UNKNOWN) return known;
  const character = String.fromCodePoint(codePoint);
  const bare = fold(character);
  const upper = /^[a-z]+$/.test(bare) && character !== character.toLowerCase();
  const text = /[\p{P}\p{S}\p{Z}]/u.test(character) ? ' ' : upper ? bare.toUpperCase() : bare;
  const bytes = encoder.encode(text);
  const form = (bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8) | ((bytes[2] ?? 0) << 16);
  folded[codePoint] = form;
  return form;
}

/** Bytes of a sequence by its first byte; 1 for a byte that begins none. */
const lengthOf = (lead: number): number => (lead < 0xc2 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);

function codePointAt(bytes: Uint8Array, at: number, length: number): number {
  const [a, b, c] = [bytes[at] as number, bytes[at + 1] as number, bytes[at + 2] as number];
  return length === 2 ? ((a & 0x1f) << 6) | (b & 0x3f) : ((a & 0x0f) << 12) | ((b & 0x3f) << 6) | (c & 0x3f);
}

/** Folds `bytes` from `from` to before `end`; answers with the new end. Never longer than before. */
export function foldBytes(bytes: Uint8Array, view: DataView, from: number, end: number): number {
  let to = from;
  let at = from;
  while (at < end) {
    if (at + 4 <= end && (view.getInt32(at, true) & HIGH) === 0) {
      if (to !== at) view.setInt32(to, view.getInt32(at, true), true);
      at += 4;
      to += 4;
      continue;
    }
    const lead = bytes[at] as number;
    const length = lead < 0x80 ? 1 : lengthOf(lead);
    const codePoint = length === 2 || length === 3 ? codePointAt(bytes, at, length) : LAST + 1;
    if (codePoint > LAST) for (let i = 0; i < length; i++) bytes[to++] = bytes[at + i] ?? SPACE;
    else for (let form = formOf(codePoint), i = 0; form !== 0 && i < length; form >>>= 8, i++) bytes[to++] = form & 0xff;
    at += length;
  }
  return to;
}

/** Bytes that a code point comes to when it is folded. */
function sizeOf(codePoint: number): number {
  if (codePoint > LAST) return codePoint > 0xffff ? 4 : 3;
  const form = formOf(codePoint);
  const size = form > 0xffff ? 3 : form > 0xff ? 2 : form === 0 ? 0 : 1;
  return codePoint < 0x800 && size > 2 ? 2 : size;
}

/** Leads from bytes of a folded text to the letters they come from, forwards only. */
export class LetterCursor {
  #at = 0;
  /** Bytes before the letter at `#at`. */
  #bytes = 0;

  constructor(private readonly text: string) {}

  /** UTF-16 offset of the letter that holds the byte at `index` of the folded text; the length of the text beyond its end. */
  seek(index: number): number {
    const { text } = this;
    let [at, bytes] = [this.#at, this.#bytes];
    while (at < text.length && bytes <= index) {
      const unit = text.charCodeAt(at);
      const codePoint = unit < 0x80 ? unit : (text.codePointAt(at) as number);
      const size = unit < 0x80 ? 1 : sizeOf(codePoint);
      if (bytes + size > index) break;
      bytes += size;
      at += codePoint > 0xffff ? 2 : 1;
    }
    [this.#at, this.#bytes] = [at, bytes];
    return at;
  }
}
