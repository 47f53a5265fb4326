import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSmallShift, likeness, spelling, vocabulary, wordsOf } from '../../src/report/wording';

const between = (one: string, other: string): number => likeness(wordsOf(one), wordsOf(other));

describe('the words of a text', () => {
  it('are the same whatever the case, the punctuation and the white space', () => {
    expect(spelling('“100 % EU-only”,\u00a0always!')).toBe(spelling('100% eu only always'));
    expect(spelling('ﬁnal')).toBe('final');
  });

  it('are not the same in another order', () => {
    expect(spelling('in the EU, not the US')).not.toBe(spelling('in the US, not the EU'));
    expect(vocabulary('in the EU, not the US')).toBe(vocabulary('in the US, not the EU'));
  });
});

describe('likeness', () => {
  it('is twice the words in common over all words', () => {
    expect(between('sovereign cloud', 'European sovereign cloud')).toBe(4 / 5);
    expect(between('never leaves Germany', 'never leaves the EU')).toBe(4 / 7);
    expect(between('the the the', 'the')).toBe(2 / 4);
    expect(between('stored here', 'run elsewhere')).toBe(0);
  });

  it('is 1 for a text and itself, and the same both ways', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(between(one, one)).toBe(1);
        expect(between(one, other)).toBe(between(other, one));
      }),
    );
  });

  it('answers at once for a text of a megabyte', () => {
    const long = wordsOf('word '.repeat(200_000));
    const begun = performance.now();
    likeness(long, long);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});

describe('a small shift', () => {
  it('stays within four words', () => {
    expect(isSmallShift('hosted and operated in the EU', 'operated and hosted in the EU')).toBe(true);
    expect(isSmallShift('our data never leaves the EU', 'never leaves the EU our data')).toBe(false);
  });
});
