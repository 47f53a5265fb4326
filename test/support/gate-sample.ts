import { rarity } from './letter-pairs';

/** The gate looks at four bytes at every second position and then at two more: `gate-table.ts`. */
const GRAM = 4;
const REACH = 6;
const STEP = 2;

const encoder = new TextEncoder();

/**
 * Where in a stem its sample begins, in bytes, the rarest window that is long enough to be met at any
 * position. 0 for words of four bytes or less, which are sampled from their beginning.
 */
export function sampleOf(text: string): number {
  const bytes = encoder.encode(text.replaceAll('_', ' '));
  let best = 0;
  let most = -1;
  for (let at = 0; at + GRAM + STEP - 1 <= bytes.length; at++) {
    const score = rarity(bytes, at, Math.min(at + REACH + STEP - 1, bytes.length));
    if (score > most) [best, most] = [at, score];
  }
  return best;
}
