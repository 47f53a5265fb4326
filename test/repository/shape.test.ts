import { describe, expect, it } from 'vitest';
import { filesBelow, readText } from '../support/files';

/** The house's numbers for source files, in lines of code without blanks and comments. Pure tables are named with their reason. */
const LIMITS = { median: 60, ninthInTen: 180, longest: 300 };
const TABLES: Readonly<Record<string, string>> = {
  'src/claims/gate-stems.ts': 'stems derived from the lexicons, written by npm run gate',
};

const sources = filesBelow('src').filter((path) => /\.tsx?$/.test(path));

function linesOfCode(path: string): number {
  return readText(path)
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s*(\/\/|\*|\/\*)/.test(line)).length;
}

describe('shape of the source', () => {
  const counts = sources.map((path) => ({ path, lines: linesOfCode(path) })).sort((a, b) => a.lines - b.lines);
  const at = (part: number): number => counts[Math.floor((counts.length - 1) * part)]?.lines ?? 0;

  it('stays small', () => {
    expect(at(0.5)).toBeLessThanOrEqual(LIMITS.median);
    expect(at(0.9)).toBeLessThanOrEqual(LIMITS.ninthInTen);
  });

  it('has no long file but tables', () => {
    const long = counts.filter(({ path, lines }) => lines > LIMITS.longest && !(path in TABLES)).map(({ path }) => path);
    expect(long).toEqual([]);
  });

  it('names no exception that is gone', () => {
    for (const path of Object.keys(TABLES)) expect(sources).toContain(path);
  });
});

describe('suppressions', () => {
  const SUPPRESSION =
    /@ts-ignore|@ts-expect-error|@ts-nocheck|biome-ignore(?! [a-z/A-Z]+: \S)|\bas any\b|[:<(|,] ?any\b(?=\s*[,;)\]>=|&]|$)/;

  it.each(sources)('%s has none without a reason', (path) => {
    const lines = readText(path).split('\n');
    expect(lines.filter((line) => SUPPRESSION.test(line) && !/^\s*(\*|\/\/)/.test(line))).toEqual([]);
  });
});
