import { describe, expect, it } from 'vitest';
import { detect } from '../../src/claims/detect';
import { assess } from '../../src/verdict/assess';
import type { PageReading, PlacedClaim } from '../../src/verdict/assessment';
import { reading } from '../background/reading';
import { filesBelow, readText } from '../support/files';

const CLAIMS = 200;
const ROUNDS = 9;

interface Sentence {
  text: string;
  lang: string;
  claim: boolean;
}

const sentences = filesBelow('test/claims/sentences', '.jsonl')
  .flatMap((path) => readText(path).split('\n').filter(Boolean))
  .map((line) => JSON.parse(line) as Sentence)
  .filter(({ claim }) => claim);

/** As few of the sentences as make a page of so many claims, from every language in turn. */
function pageOfClaims(): { texts: Sentence[]; claims: PlacedClaim[] } {
  const texts: Sentence[] = [];
  const claims: PlacedClaim[] = [];
  const step = Math.floor(sentences.length / CLAIMS);
  for (let index = 0; index < sentences.length && claims.length < CLAIMS; index++) {
    const sentence = sentences[((index * step) % sentences.length) + Math.floor((index * step) / sentences.length)];
    if (!sentence) continue;
    texts.push(sentence);
    for (const found of detect(sentence.text, { lang: sentence.lang }).claims)
      claims.push({ ...found, id: `c${claims.length}`, context: sentence.text, place: 'text' });
  }
  return { texts, claims };
}

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Both in one run and by turns, so that a busy machine is busy for both; the first round warms up. */
function ratio(texts: readonly Sentence[], page: PageReading): number {
  const rounds = Array.from({ length: ROUNDS }, () => ({
    detected: timed(() => void texts.map(({ text, lang }) => detect(text, { lang }))),
    judged: timed(() => void assess(page, { on: '2026-11-24' })),
  })).slice(1);
  return median(rounds.map(({ judged }) => judged)) / median(rounds.map(({ detected }) => detected));
}

describe('to identify the speakers of a page of 200 claims and to judge them', () => {
  const { texts, claims } = pageOfClaims();

  it.each([
    ['on a vendor’s own page', 'https://aws.eu/'],
    ['on a page of a vendor of many offerings', 'https://www.ovhcloud.com/en/'],
    ['on a page of nobody, where every claim may name anybody', 'https://news.nobody.example/'],
  ])('takes less time than to find them: %s', (_, url) => {
    const page = reading(claims, { url });
    expect(claims.length).toBeGreaterThanOrEqual(CLAIMS);
    expect(assess(page, { on: '2026-11-24' }).claims.filter(({ verdict }) => verdict)).toHaveLength(claims.length);
    const found = ratio(texts, page);
    expect(found).toBeLessThan(1);
  });
});
