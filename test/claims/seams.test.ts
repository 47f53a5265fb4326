import { describe, expect, it } from 'vitest';
import { findTriggers } from '../../src/claims/gate';
import { partedAtSeams } from '../../src/claims/seams';

describe('seams', () => {
  it.each([
    ['FastSovereign cloud', 'Sovereign'],
    ['SnabbtÖppen', 'Öppen'],
    ['ΓρήγορηΚυρίαρχο νέφος', 'Κυρίαρχο'],
    ['БързоСуверенен облак', 'Суверенен'],
    ['24/7Support', 'Support'],
    ['(beta)Storage', 'Storage'],
    ['in the EUSupport', 'Support'],
  ])('are seen in %j, and lead back', (text, word) => {
    const parted = partedAtSeams(text);
    const index = parted.text.indexOf(` ${word}`);
    expect(index).toBeGreaterThanOrEqual(0);
    expect(parted.offsetOf(index + 1)).toBe(text.indexOf(word));
  });

  it.each(['Plain words, none of them joined.', 'ISO and AWS', 'all small', ''])('are not seen in %j', (text) => {
    expect(partedAtSeams(text).text).toBe('');
  });

  it('lead back from both sides of each, however near each other they are', () => {
    const text = `oneTwoThree and fourFive ${'and so on '.repeat(9)}sixSeven HDSISO 27001`;
    const parted = partedAtSeams(text);
    const letters = [...parted.text].flatMap((letter, index) =>
      letter.trim() === '' ? [] : [[letter, parted.offsetOf(index)] as const],
    );
    for (const [letter, offset] of letters) expect(text[offset]).toBe(letter);
    for (const words of ['one TwoThree', 'oneTwo Three', 'four Five', 'six Seven', 'HDS ISO'])
      expect(parted.text).toContain(words);
  });

  it('make no long text out of one that is nothing else', () => {
    for (const text of ['aB'.repeat(5000), 'ABCDEFGHIJKL '.repeat(1000), 'A'.repeat(10_000)])
      expect(partedAtSeams(text).text.length).toBeLessThan(12 * text.length);
  });
});

describe('trigger words of blocks that the DOM joined', () => {
  it.each([
    ['FastSovereign cloudStorage', 4],
    ['StorageEU-based', 7],
    ['Hosted in the EUSupport', 14],
    ['PricesSecNumCloudContact', 6],
    ['Certifié HDSISO 27001', 9],
    ['Certifié EUCSHDS', 13],
    ['EUhosted by ourselves', 0],
  ])('are found in %j', (text, at) => {
    expect(findTriggers(text)).toContain(at);
  });

  it('are told once, in order', () => {
    const found = findTriggers('Our sovereign cloudFastSovereign cloud in Europe');
    expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
  });
});
