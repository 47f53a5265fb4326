import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldBytes } from '../../src/claims/fold-bytes';

function folded(text: string): string {
  const bytes = new Uint8Array(text.length * 3 + 8);
  const { written } = new TextEncoder().encodeInto(text, bytes);
  return new TextDecoder().decode(bytes.subarray(0, foldBytes(bytes, new DataView(bytes.buffer), 0, written)));
}

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
