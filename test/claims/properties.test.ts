import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/claims/detect';
import { mayClaim } from '../../src/claims/gate';
import { ownItems } from '../support/quality-items';

const RUNS = { numRuns: 100 };
const sentences = ownItems().map(({ text }) => text);
const sentence = fc.constantFrom(...sentences);
const noise = fc.string({ unit: 'binary', maxLength: 40 });
const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: sentence }, noise), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(' '));

const found = (words: string) =>
  detect(words).claims.map(({ type, quote, strength }) => `${type}|${strength}|${quote.normalize('NFC')}`);

describe('whatever the text', () => {
  it('offsets point at the quote', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { claims, disclosures } = detect(words);
        for (const { quote, start, end } of [...claims, ...disclosures]) {
          expect(words.slice(start, end)).toBe(quote);
          expect(end).toBeGreaterThan(start);
        }
      }),
      RUNS,
    );
  });

  it('the same text gives the same answer', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(detect(words)).toEqual(detect(words));
      }),
      RUNS,
    );
  });
});

describe('whichever way a sentence is written', () => {
  it('decomposed accents change nothing', () => {
    fc.assert(
      fc.property(sentence, (words) => {
        expect(found(words.normalize('NFD'))).toEqual(found(words.normalize('NFC')));
      }),
      RUNS,
    );
  });

  it('soft hyphens change nothing but the quote', () => {
    const hyphenated = (words: string): string => words.replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00AD');
    const bare = (words: string) => found(words).map((claim) => claim.replaceAll('\u00AD', ''));
    fc.assert(
      fc.property(sentence, (words) => {
        expect(bare(hyphenated(words))).toEqual(found(words));
      }),
      RUNS,
    );
  });
});

describe('the gate', () => {
  it('lets every text pass in which a claim is found', () => {
    const kept = sentences.filter((words) => detect(words).claims.length > 0);
    expect(kept.filter((words) => !mayClaim(words))).toEqual([]);
    expect(kept.length).toBeGreaterThan(500);
  });

  it('finds a claim in the middle of a long text', () => {
    const filler = 'Plain words about nothing in particular. '.repeat(2000);
    expect(mayClaim(filler)).toBe(false);
    expect(mayClaim(`${filler}Our sovereign cloud. ${filler}`)).toBe(true);
  });
});

describe('hostile text is read in linear time', () => {
  /** Processor time of the best of five runs. Twice the text may take twice that and a quarter; a few milliseconds are forgiven. */
  const SLACK = { factor: 2.5, milliseconds: 80 };
  const cheapest = (words: string): number => Math.min(...Array.from({ length: 5 }, () => processorTime(() => detect(words))));

  it.each([
    ['repeated stems', 'sovereign data never leaves EU '],
    ['no sentence ends', 'our cloud not subject to the act and data stored in germany '],
    ['one giant word', 'souveränität'],
    ['denials', 'no not never without '],
    ['brackets and quotes', '(“'],
    ['badges in one row', 'EU hosting · '],
  ])('%s', { timeout: 120_000 }, (_name, unit) => {
    const length = 20_000;
    const once = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    detect(once);
    expect(cheapest(once + once)).toBeLessThanOrEqual(cheapest(once) * SLACK.factor + SLACK.milliseconds);
  });

  it('5 MB in one text are gated without trouble', { timeout: 120_000 }, () => {
    expect(mayClaim('x'.repeat(5_000_000))).toBe(false);
  });
});

function processorTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
