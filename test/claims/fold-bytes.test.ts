import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldBytes, LetterCursor } from '../../src/claims/fold-bytes';

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3 + 8);
  const { written } = new TextEncoder().encodeInto(text, bytes);
  return bytes.subarray(0, foldBytes(bytes, new DataView(bytes.buffer), 0, written));
}

const folded = (text: string): string => new TextDecoder().decode(bytesOf(text));

describe('folding of bytes', () => {
  it.each([
    ['souverän', 'souveran'],
    ['souvera\u0308n', 'souveran'],
    ['EÚ', 'EU'],
    ['Sou\u00ADverän', 'Souveran'],
    ['Straße', 'Strasse'],
    ['Ελλάδα', 'ελλαδα'],
    ['ΚΥΡΊΑΡΧΟΣ', 'κυριαρχοσ'],
    ['Облак', 'облак'],
    ['100\u00A0%', '100 %'],
    ['“EU”', ' EU '],
    ['a\u200Bb', 'ab'],
    ['plain ASCII stays', 'plain ASCII stays'],
    ['🎓 EU', '🎓 EU'],
  ])('%j becomes %j', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it('never makes a text longer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const encoder = new TextEncoder();
        expect(encoder.encode(folded(text)).length).toBeLessThanOrEqual(encoder.encode(text).length);
      }),
    );
  });
});

describe('the way back to letters', () => {
  it('leads from every byte to the letter it comes from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const letters = new LetterCursor(text);
        let bytes = 0;
        for (let at = 0; at < text.length; ) {
          const letter = String.fromCodePoint(text.codePointAt(at) as number);
          const size = bytesOf(letter).length;
          if (size > 0) expect(letters.seek(bytes)).toBe(at);
          bytes += size;
          at += letter.length;
        }
        expect(letters.seek(bytes)).toBe(text.length);
      }),
    );
  });
});
