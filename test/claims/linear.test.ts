import { describe, expect, it } from 'vitest';
import { detect } from '../../src/claims/detect';

/** Characters, each twice the one before, up to 1 MB. */
const LADDER = [125_000, 250_000, 500_000, 1_000_000] as const;

/** Twice the length may take twice the time and a quarter of that. */
const MOST = 2.5;

/** What takes less than this, in microseconds, is run again: noise weighs on short runs. */
const ENOUGH = 200_000;

/** Processor time in microseconds, which other work on the machine does not add to: the best of as many runs as are worth it. */
function timeOf(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let spent = 0; spent < ENOUGH; ) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
    spent += Math.max(user + system, ENOUGH / 10);
  }
  return best;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

describe('a megabyte of hostile text takes a time in proportion to its length', () => {
  it.each([
    ['repeated stems', 'sovereign data never leaves EU '],
    ['no sentence ends', 'our cloud not subject to the act and data stored in germany '],
    ['one giant word', 'souveränität'],
  ])('%s', { timeout: 120_000 }, (_name, unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    detect(text.slice(0, 50_000));
    const times = LADDER.map((length) => timeOf(() => detect(text.slice(0, length))));
    const ratios = times.slice(1).map((time, rung) => time / (times[rung] ?? Number.NaN));
    expect(median(ratios), `microseconds: ${times.join(', ')}`).toBeLessThanOrEqual(MOST);
  });
});
