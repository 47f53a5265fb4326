import type { TextContext } from './claim';
import { settleLanguage } from './language';
import { Reading } from './reading';
import { type Segment, segment } from './segment';

/** A segment read in its own language. */
export interface Settled {
  reading: Reading;
  lang: string;
}

/** One block of text in its segments. Each is read when it is first asked for, and once. */
export class Block {
  readonly segments: readonly Segment[];
  readonly #settled: Settled[] = [];

  constructor(
    text: string,
    readonly context: TextContext,
  ) {
    this.segments = segment(text);
  }

  /** The segment at `index` as it reads; undefined beyond the ends of the block. */
  at(index: number): Settled | undefined {
    const here = this.segments[index];
    if (!here) return undefined;
    const known = this.#settled[index];
    if (known) return known;
    const reading = new Reading(here);
    const settled = { reading, lang: settleLanguage(reading, this.context.lang) };
    this.#settled[index] = settled;
    return settled;
  }
}
