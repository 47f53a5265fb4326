/** The demonstration pages' expected claims, worked out by hand, put to the core with the shipped registry. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { ClaimDetail, ClaimType, Strength } from '../../src/claims/claim';
import { assess } from '../../src/verdict/assess';
import type { PageReading, PlacedClaim } from '../../src/verdict/assessment';
import type { VerdictValue } from '../../src/verdict/verdict';
import { TODAY } from './ask';

interface Expected {
  url: string;
  lang: string;
  vendor: string | null;
  claims: { quote: string; type: ClaimType; strength: Strength; detail: ClaimDetail; verdict: VerdictValue; row: string }[];
}

const FOLDER = fileURLToPath(new URL('../fixtures/demo/', import.meta.url));
const NAMES = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.json') ? [file.replace('.json', '')] : []));

const between = (html: string, tag: string): string => new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`).exec(html)?.[1] ?? '';

function reading(name: string, { url, lang, claims }: Expected): PageReading {
  const html = readFileSync(`${FOLDER}${name}.html`, 'utf8');
  const placed = claims.map(
    ({ quote, type, strength, detail }, index): PlacedClaim => ({
      id: `c${index}`,
      type,
      quote,
      strength,
      detail,
      lang,
      start: 0,
      end: quote.length,
      context: quote,
      place: 'text',
    }),
  );
  return {
    url,
    title: between(html, 'title'),
    lang,
    headings: [between(html, 'h1')],
    translated: false,
    claims: placed,
    disclosures: [],
  };
}

describe.each(NAMES)('%s', (name) => {
  const expected: Expected = JSON.parse(readFileSync(`${FOLDER}${name}.json`, 'utf8'));
  const assessment = assess(reading(name, expected), { on: TODAY });

  test('the speaker is the host’s vendor', () => {
    expect(assessment.speaker.vendor).toBe(expected.vendor);
  });

  test.each(expected.claims.map((claim, index) => [claim.quote, claim, index] as const))('%s', (_, { verdict, row }, index) => {
    const judged = assessment.claims[index]?.verdict;
    expect(`${judged?.value} (${row})`).toBe(`${verdict} (${row})`);
    expect(judged?.proof.rules.length).toBeGreaterThan(0);
  });
});

test('machine-translated text gets no verdict', () => {
  const expected: Expected = JSON.parse(readFileSync(`${FOLDER}zivver.json`, 'utf8'));
  const translated = assess({ ...reading('zivver', expected), translated: true }, { on: TODAY });
  expect(translated.claims.map(({ verdict }) => verdict)).toEqual(expected.claims.map(() => undefined));
});
