import { describe, expect, test } from 'vitest';
import { Sieve, type Unsifted } from '../../src/page/sieve';

const triggersOf = (texts: readonly string[]) => texts.map((text) => [...text.matchAll(/x/g)].map(({ index }) => index));

/** A text that keeps what it was offered with. */
function recorded(text: string, offers: [string, readonly number[]][]): Unsifted {
  return {
    text,
    *offer(triggers) {
      offers.push([text, triggers]);
      yield;
    },
  };
}

describe('a sieve', () => {
  test('offers what has trigger words, in order, and nothing else', async () => {
    const offers: [string, readonly number[]][] = [];
    const sieve = new Sieve(async (texts) => triggersOf(texts));
    for (const text of ['a', 'bx', 'c', 'xdx']) sieve.add(recorded(text, offers));
    const steps = await sieve.settle();
    expect(offers).toEqual([]);
    while (!steps.next().done);
    expect(offers).toEqual([
      ['bx', [1]],
      ['xdx', [0, 2]],
    ]);
  });

  test('asks about long texts while others are still read, and keeps their order whichever answer comes first', async () => {
    const offers: [string, readonly number[]][] = [];
    const asked: number[] = [];
    const sieve = new Sieve(async (texts) => {
      asked.push(texts.length);
      if (asked.length === 1) await new Promise((later) => setTimeout(later, 5));
      return triggersOf(texts);
    });
    const long = `x${' '.repeat(40_000)}`;
    sieve.add(recorded(long, offers));
    expect(asked).toEqual([1]);
    sieve.add(recorded('x short', offers));
    const steps = await sieve.settle();
    while (!steps.next().done);
    expect(offers.map(([text]) => text)).toEqual([long, 'x short']);
  });

  test('offers nothing where the answer fails to come, and each text once', async () => {
    const offers: [string, readonly number[]][] = [];
    const sieve = new Sieve(async () => []);
    sieve.add(recorded('x', offers));
    for (const steps of [await sieve.settle(), await sieve.settle()]) while (!steps.next().done);
    expect(offers).toEqual([]);
  });
});
