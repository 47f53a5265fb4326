import { describe, expect, it } from 'vitest';
import { SEVERITY } from '../../src/verdict/verdict';
import { readText } from '../support/files';

const sheet = readText('assets/page/marks.css');
const [screen = ''] = sheet.split('@media');
const card = readText('src/page/card-style.ts');
const legend = readText('src/ui/style/marks.css');

type Colour = readonly [red: number, green: number, blue: number];

/** What is said for one medium alone. */
const blockOf = (medium: string): string => sheet.split(`@media ${medium} {`)[1]?.split('@media')[0] ?? '';

interface Underline {
  style: string;
  rgb: Colour;
  /** How much of its colour lies behind the words. */
  tint: number;
}

const colour = (channels: readonly (string | undefined)[]): Colour => channels.map(Number) as unknown as Colour;

/** `a` to `e` are the verdicts in the order of severity, least favourable first; `f` is the claim whose card is open. */
const underlines: Underline[] = [
  ...screen.matchAll(/lens-[a-e]\) \{([^}]*)underline (\w+) [\d.]+px rgb\((\d+) (\d+) (\d+)\)/g),
].map(([, before = '', style = '', ...channels]) => ({
  style,
  rgb: colour(channels),
  tint: Number(/\/ (\d+)%/.exec(before)?.[1] ?? 0) / 100,
}));

const linear = (value: number): number => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
const luminance = ([red, green, blue]: Colour): number => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Grounds of pages with the words on them; on mid-grey, white words have hardly more than is needed. */
const PAGES: readonly { page: string; ground: Colour; words: Colour }[] = [
  { page: 'light', ground: [255, 255, 255], words: [29, 35, 41] },
  { page: 'dark', ground: [20, 23, 28], words: [230, 233, 237] },
  { page: 'mid-grey', ground: [118, 118, 118], words: [255, 255, 255] },
];

describe('the underlines', () => {
  it('are five, each of a style of its own: they differ in greyscale, in forced colours and on paper', () => {
    expect(underlines).toHaveLength(5);
    expect(new Set(underlines.map(({ style }) => style)).size).toBe(5);
  });

  it.each(underlines)('$style has three to one against white and against black', ({ rgb }) => {
    expect(contrast(rgb, [255, 255, 255])).toBeGreaterThanOrEqual(3);
    expect(contrast(rgb, [0, 0, 0])).toBeGreaterThanOrEqual(3);
  });

  it.each(underlines.flatMap((underline) => PAGES.map((page) => ({ ...underline, ...page }))))(
    '$style leaves the words of a $page page readable',
    ({ rgb, tint, ground, words }) => {
      const tinted = ground.map((channel, index) => channel * (1 - tint) + (rgb[index] ?? 0) * tint) as unknown as Colour;
      expect(contrast(tinted, words)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(SEVERITY.map((verdict, index) => [verdict, underlines[index]?.style] as const))(
    '%s is %s in the page, on the card and in the legend of the options',
    (verdict, style) => {
      expect(card).toContain(`.${verdict} { text-decoration: underline ${style} `);
      expect(legend).toMatch(new RegExp(`\\.mark-${verdict} \\{\\s*text-decoration: underline ${style} `));
    },
  );

  it('have an answer to forced colours and leave paper alone', () => {
    for (const letter of 'abcdef') expect(blockOf('(forced-colors: active)')).toContain(`lens-${letter})`);
    for (const letter of 'abcde') expect(blockOf('print')).toContain(`lens-${letter})`);
    for (const letter of 'abcde') expect(blockOf('screen')).not.toContain(`lens-${letter})`);
    expect(screen).not.toContain('lens-f)');
  });
});

describe('the claim whose card is open', () => {
  const rule = blockOf('screen');
  const colourOf = (property: string): Colour =>
    colour(new RegExp(`\\b(?<!-)${property}:[^;]*?rgb\\((\\d+) (\\d+) (\\d+)\\)`).exec(rule)?.slice(1) ?? []);
  const ground = colourOf('background-color');

  it('has a ground of its own, through which no colour of the page is seen, and words that read on it', () => {
    expect(contrast(ground, colourOf('color'))).toBeGreaterThanOrEqual(7);
  });

  it('has its line above', () => {
    expect(rule).toContain('overline');
    expect(contrast(ground, colourOf('text-decoration'))).toBeGreaterThanOrEqual(3);
  });

  it.each(underlines)('shows $style on it', ({ rgb }) => {
    expect(contrast(ground, rgb)).toBeGreaterThanOrEqual(3);
  });
});
