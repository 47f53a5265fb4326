import { describe, expect, it } from 'vitest';
import { SEVERITY } from '../../src/verdict/verdict';
import { readText } from '../support/files';

const sheet = readText('assets/page/marks.css');
const [screen = ''] = sheet.split('@media');
const card = readText('src/page/card-style.ts');
const legend = readText('src/ui/style/marks.css');

interface Underline {
  style: string;
  rgb: [number, number, number];
}

/** `a` to `e` are the verdicts in the order of severity, least favourable first; `f` is the claim whose card is open. */
const underlines: Underline[] = [
  ...screen.matchAll(/lens-([a-e])\) \{[^}]*underline (\w+) [\d.]+px rgb\((\d+) (\d+) (\d+)\)/g),
].map(([, , style = '', red, green, blue]) => ({ style, rgb: [Number(red), Number(green), Number(blue)] }));

const linear = (value: number): number => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
const luminance = ([red, green, blue]: Underline['rgb']): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

describe('the underlines', () => {
  it('are five, each of a style of its own: they differ in greyscale, in forced colours and on paper', () => {
    expect(underlines).toHaveLength(5);
    expect(new Set(underlines.map(({ style }) => style)).size).toBe(5);
  });

  it.each(underlines)('$style has three to one against white and against black', ({ rgb }) => {
    expect(1.05 / (luminance(rgb) + 0.05)).toBeGreaterThanOrEqual(3);
    expect((luminance(rgb) + 0.05) / 0.05).toBeGreaterThanOrEqual(3);
  });

  it.each(SEVERITY.map((verdict, index) => [verdict, underlines[index]?.style] as const))(
    '%s is %s in the page, on the card and in the legend of the options',
    (verdict, style) => {
      expect(card).toContain(`.${verdict} { text-decoration: underline ${style} `);
      expect(legend).toMatch(new RegExp(`\\.mark-${verdict} \\{\\s*text-decoration: underline ${style} `));
    },
  );

  it('have an answer to forced colours and leave paper alone', () => {
    for (const medium of ['(forced-colors: active)', 'print']) {
      const [, block = ''] = sheet.split(`@media ${medium} {`);
      for (const letter of 'abcdef') expect(block.split('@media')[0]).toContain(`lens-${letter})`);
    }
  });
});
