import type { TextContext } from './claim';
import { settleLanguage } from './language';
import { Reading } from './reading';
import { type Segment, segment } from './segment';
import { maskOf } from './vocabulary';

/** A segment read in its own language. */
export interface Settled {
  reading: Reading;
  lang: string;
}

function settle(part: Segment, declared: string | undefined): Settled {
  const reading = new Reading(part);
  return { reading, lang: settleLanguage(reading, declared) };
}

/** One block of text in its segments. Each is read when it is first asked for, and once. */
export class Block {
  readonly segments: readonly Segment[];
  readonly #settled: Settled[] = [];
  #heading: Settled | undefined;

  constructor(
    text: string,
    readonly context: TextContext,
  ) {
    this.segments = segment(text);
  }

  /** What follows a question, read in the question's own language: "ja" is yes in some languages and and in others. */
  answerTo(index: number): Reading | undefined {
    const [question, answer] = [this.at(index), this.segments[index + 1]];
    if (!question?.reading.segment.question || !answer) return undefined;
    const reading = new Reading(answer);
    reading.restrict(maskOf(question.lang));
    return reading;
  }

  /** The segments next to `index`, and the heading above the block. */
  around(index: number): Settled[] {
    return [this.at(index - 1), this.at(index + 1), this.heading].filter((settled) => settled !== undefined);
  }

  /** The heading above the block, as far as its first sentence. */
  get heading(): Settled | undefined {
    const { heading, lang } = this.context;
    const [first] = heading === undefined ? [] : segment(heading);
    if (first) this.#heading ??= settle(first, lang);
    return this.#heading;
  }

  /** The segment at `index` as it reads; undefined beyond the ends of the block. */
  at(index: number): Settled | undefined {
    const here = this.segments[index];
    if (!here) return undefined;
    const known = this.#settled[index];
    if (known) return known;
    const settled = settle(here, this.context.lang);
    this.#settled[index] = settled;
    return settled;
  }
}
