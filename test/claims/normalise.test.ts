import { describe, expect, it } from 'vitest';
import { fold, normalise } from '../../src/claims/normalise';

/** The part of `source` that the folded characters from `from` to `to` stand for. */
function sourceOf(source: string, from: number, to: number): string {
  const { starts, ends } = normalise(source);
  return source.slice(starts[from], ends[to - 1]);
}

describe('folding', () => {
  it.each([
    ['SOUVERÄN', 'souveran'],
    ['souvera\u0308n', 'souveran'],
    ['Da\u00ADten\u200Bhoheit', 'datenhoheit'],
    ['100\u202F%', '100 %'],
    ['l’hébergement', "l'hebergement"],
    ['«souverain»', '"souverain"'],
    ['Straße', 'strasse'],
    ['łódź', 'lodz'],
    ['ΚΥΡΊΑΡΧΟΣ', 'κυριαρχοσ'],
    ['EØS', 'eos'],
  ])('%s is read as %s', (source, folded) => {
    expect(normalise(source).text).toBe(folded);
  });

  it('a word of a lexicon folds as a text does', () => {
    for (const word of ['Œuvre', 'Größe', 'čeština', 'Ελλάδα']) expect(fold(word)).toBe(normalise(word).text);
  });
});

describe('offsets', () => {
  it('lead back to the letters with their combining accents', () => {
    expect(sourceOf('so souvera\u0308n so', 3, 11)).toBe('souvera\u0308n');
  });

  it('take soft hyphens inside a word along and leave those after it', () => {
    expect(sourceOf('Da\u00ADten\u00AD x', 0, 5)).toBe('Da\u00ADten');
  });

  it('cover a letter that folds to two', () => {
    expect(sourceOf('Straße', 4, 6)).toBe('ß');
  });

  it('count UTF-16 units', () => {
    expect(sourceOf('🎓 EU', 3, 5)).toBe('EU');
  });
});
