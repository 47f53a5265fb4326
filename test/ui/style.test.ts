import { describe, expect, it } from 'vitest';
import { filesBelow, readText } from '../support/files';

const styles = filesBelow('src/ui/style', '.css').filter((path) => !path.endsWith('tokens.css'));
const views = filesBelow('src/ui').filter((path) => /\.(tsx|html)$/.test(path));

/** sRGB luminance and contrast, WCAG 2.2. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const TOKENS = Object.fromEntries(
  [...readText('src/ui/style/tokens.css').matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name, [light, dark]],
  ),
) as Record<string, [string, string]>;
const TEXT = ['ink', 'ink-soft', 'link', 'supported', 'needs-qualification', 'contradicted', 'unproven', 'off-point'];

describe('colours', () => {
  it.each(TEXT.flatMap((name) => ['paper', 'wash'].map((ground) => [name, ground])))(
    '%s reads on %s in both themes',
    (name, ground) => {
      for (const theme of [0, 1] as const) {
        expect(contrast(TOKENS[name]?.[theme] ?? '#000000', TOKENS[ground]?.[theme] ?? '#000000')).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it('of controls stand out from the ground', () => {
    for (const theme of [0, 1] as const)
      expect(contrast(TOKENS.outline?.[theme] ?? '#000000', TOKENS.paper?.[theme] ?? '#000000')).toBeGreaterThanOrEqual(3);
  });
});

describe('one scale', () => {
  it.each(styles)('%s takes sizes of type and space from the tokens', (path) => {
    const loose = [...readText(path).matchAll(/(?:font-size|margin[a-z-]*|padding[a-z-]*|gap):\s*([^;]+);/g)]
      .map(([, value = '']) => value.replace(/calc\([^;]*\)|var\([^)]*\)/g, '').trim())
      .filter((value) => /\d/.test(value) && !/^[0\s]*(0\.\d+(em|rem))?[0\s]*$/.test(value));
    expect(loose).toEqual([]);
  });

  it.each(views)('%s has no inline style', (path) => {
    expect(readText(path)).not.toMatch(/\sstyle=/);
  });
});
