import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Pace } from '../../src/page/pace';

describe('the pace of reading again', () => {
  let cost = 0;
  let reads = 0;
  let givenUp = false;
  let stop: AbortController;
  let pace: Pace;

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 0));
    [cost, reads, givenUp, stop] = [1, 0, false, new AbortController()];
    const read = async () => {
      reads += 1;
      return cost;
    };
    pace = new Pace(read, () => (givenUp = true), stop.signal);
  });
  afterEach(() => vi.useRealTimers());

  /** Changes the page every `step` milliseconds. */
  async function changeFor(milliseconds: number, step = 50): Promise<void> {
    for (let at = 0; at < milliseconds; at += step) {
      pace.changed();
      await vi.advanceTimersByTimeAsync(step);
    }
  }

  test('waits until the page is quiet', async () => {
    await changeFor(200);
    expect(reads).toBe(0);
    await vi.advanceTimersByTimeAsync(300);
    expect(reads).toBe(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(reads).toBe(1);
  });

  test('does not wait for ever', async () => {
    await changeFor(1500);
    expect(reads).toBeGreaterThanOrEqual(1);
  });

  test('takes a small share of the time, whatever a reading costs', async () => {
    cost = 40;
    await changeFor(8000);
    expect(reads * cost).toBeLessThan(8000 / 15);
    expect(reads).toBeGreaterThan(1);
  });

  test('gives up a page that does not come to rest, and tells so once', async () => {
    cost = 60;
    await changeFor(60_000);
    expect(givenUp).toBe(true);
    const before = reads;
    await changeFor(5000);
    expect(reads).toBe(before);
  });

  test('never gives up a page that rests in between', async () => {
    cost = 60;
    for (let round = 0; round < 30; round++) {
      await changeFor(100);
      await vi.advanceTimersByTimeAsync(8000);
    }
    expect(givenUp).toBe(false);
    expect(reads).toBe(30);
  });

  test('takes a page up again when asked', async () => {
    cost = 600;
    await changeFor(2000);
    expect(givenUp).toBe(true);
    pace.resume();
    cost = 1;
    const before = reads;
    pace.changed();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(reads).toBe(before + 1);
  });

  test('reads nothing after the end', async () => {
    pace.changed();
    stop.abort();
    await vi.advanceTimersByTimeAsync(5000);
    expect(reads).toBe(0);
  });
});
