import { describe, expect, it } from 'vitest';
import { segment } from '../../src/claims/segment';

const parts = (text: string): string[] => segment(text).map(({ text: part }) => part);

describe('sentences', () => {
  it.each([
    ['One. Two.', ['One.', 'Two.']],
    ['Run by Contoso B.V. in Amsterdam. Yes.', ['Run by Contoso B.V. in Amsterdam.', 'Yes.']],
    ['Art. 48 GDPR. Next.', ['Art. 48 GDPR.', 'Next.']],
    ['The U.S. CLOUD Act.', ['The U.S. CLOUD Act.']],
    ['Really? Yes!', ['Really?', 'Yes']],
    ['first line\nsecond line', ['first line', 'second line']],
  ])('%j', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it('marks questions, also with the Greek question mark', () => {
    expect(segment('Where is my data? In the EU.').map(({ question }) => question)).toEqual([true, false]);
    expect(segment('Πού βρίσκονται τα δεδομένα; Στην ΕΕ.').map(({ question }) => question)).toEqual([true, false]);
  });

  it('leaves a semicolon alone elsewhere', () => {
    expect(parts('You hold the key; we cannot read.')).toHaveLength(1);
  });
});

describe('badges', () => {
  it('are divided by their separators and know the size of their row', () => {
    expect(segment('EU hosting · ISO 27001 | No AWS').map(({ text, row }) => [text, row])).toEqual([
      ['EU hosting', 3],
      ['ISO 27001', 3],
      ['No AWS', 3],
    ]);
  });

  it('are divided by the arrows of a breadcrumb', () => {
    expect(segment('Home > Solutions › Sovereign Cloud').map(({ text, row }) => [text, row])).toEqual([
      ['Home', 3],
      ['Solutions', 3],
      ['Sovereign Cloud', 3],
    ]);
  });

  it('a check mark begins a new one', () => {
    expect(parts('✓ German servers ✗ US cloud')).toEqual(['German servers', 'US cloud']);
  });
});

describe('offsets', () => {
  it('point at the text of every segment', () => {
    const text = '  Sovereign.  Hosted in the EU · No AWS \n ✓ End? Yes ';
    for (const { start, end, text: part } of segment(text)) expect(text.slice(start, end)).toBe(part);
  });

  it('a stretch without an end is cut, at spaces where there are any, and loses nothing', () => {
    const words = 'word '.repeat(2000).trim();
    const cut = segment(words);
    expect(cut.length).toBeGreaterThan(5);
    expect(cut.map(({ text }) => text).join('')).toBe(words);
    for (const { text } of cut.slice(0, -1)) expect(text.endsWith(' ')).toBe(true);
  });

  it('never cuts a surrogate pair', () => {
    const halves = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/;
    for (const { text } of segment('🎓'.repeat(1500))) expect(halves.test(text)).toBe(false);
  });
});
