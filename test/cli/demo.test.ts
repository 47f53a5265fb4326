import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/cli/html';
import { assess } from '../../src/verdict/assess';
import { filesBelow, readJson, readText } from '../support/files';

interface Expected {
  url: string;
  vendor: string | null;
  claims: { quote: string; type: string; verdict: string }[];
  silent: { text: string }[];
}

/** The day the demonstration pages were worked out for. */
const ON = '2026-11-24';
const pages = filesBelow('test/fixtures/demo', '.json').map((path) => [path.replace(/^.*\/|\.json$/g, ''), path] as const);
const plain = (text: string): string => text.replace(/[\s\u00AD]+/g, ' ').toLowerCase();
/** Two quotes share words of the text they stand in. */
function meet(context: string, a: string, b: string): boolean {
  const whole = plain(context);
  const [from, other] = [whole.indexOf(plain(a)), whole.indexOf(plain(b))];
  return from >= 0 && other >= 0 && from < other + b.length && other < from + a.length;
}

describe.each(pages)('demonstration page %s', (_name, path) => {
  const expected = readJson<Expected>(path);
  const { claims, speaker } = assess(readPage(readText(path.replace(/json$/, 'html')), expected.url), { on: ON });

  it('is its vendor’s', () => expect(speaker.vendor).toBe(expected.vendor));

  it.each(expected.claims.map((claim) => [claim.quote, claim] as const))(
    '"%s" is found and judged',
    (_quote, { quote, type, verdict }) => {
      const found = claims.filter(({ claim }) => claim.type === type && meet(claim.context, claim.quote, quote));
      expect(found.map((one) => one.verdict?.value)).toContain(verdict);
    },
  );

  it('makes no claim beyond those', () => {
    const isExpected = ({ type, quote, context }: (typeof claims)[number]['claim']) =>
      expected.claims.some((one) => one.type === type && meet(context, quote, one.quote));
    expect(claims.map(({ claim }) => claim).filter((claim) => !isExpected(claim))).toEqual([]);
  });

  it('is silent where it makes no claim', () => {
    const standing = claims.filter(({ claim }) => claim.place === 'text').map(({ claim }) => claim);
    const claimed = (text: string) => standing.filter(({ context, quote }) => meet(context, quote, text));
    for (const { text } of expected.silent) expect(claimed(text)).toEqual([]);
  });
});
