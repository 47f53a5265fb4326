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

  it.each(['Plain words, none of them joined.', 'ALL CAPITALS', 'all small', ''])('are not seen in %j', (text) => {
    expect(partedAtSeams(text).text).toBe('');
  });

  it('lead back from both sides of each, however many there are', () => {
    const text = 'oneTwo and threeFour and fiveSix';
    const parted = partedAtSeams(text);
    const letters = [...parted.text].flatMap((letter, index) =>
      letter.trim() === '' ? [] : [[letter, parted.offsetOf(index)] as const],
    );
    for (const [letter, offset] of letters) expect(text[offset]).toBe(letter);
    expect(new Set(letters.map(([, offset]) => offset)).size).toBe(text.replaceAll(' ', '').length);
  });
});

describe('trigger words of blocks that the DOM joined', () => {
  it.each([
    ['FastSovereign cloudStorage', 4],
    ['StorageEU-based', 7],
    ['Hosted in the EUSupport', 14],
    ['PricesSecNumCloudContact', 6],
  ])('are found in %j', (text, at) => {
    expect(findTriggers(text)).toContain(at);
  });

  it('are told once, in order', () => {
    const found = findTriggers('Our sovereign cloudFastSovereign cloud in Europe');
    expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
  });
});
