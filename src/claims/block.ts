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

const MOST_TOPIC_WORDS = 7;
/** In characters. */
const LONGEST_ANSWER = 120;

/** "Backups?", "Where is my data?": an answer completes it. What, how and why ask for an explanation. */
const isTopic = (reading: Reading): boolean =>
  reading.words.length <= MOST_TOPIC_WORDS && (reading.within(0, 1, 'WHERE') || !reading.within(0, 0, 'ASK', 'IF'));

/** One block of text in its segments. Each is read when it is first asked for, and once. */
export class Block {
  readonly segments: readonly Segment[];
  readonly #settled: Settled[] = [];
  #heading: Settled | undefined;

  constructor(
    readonly text: string,
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

  /** A bare topic or a question of where or who, read as one with its answer: "Backups? Also in the EU." */
  answered(index: number): Settled | undefined {
    const [asked, said] = [this.segments[index], this.segments[index + 1]];
    const reading = asked?.question && said && !said.question ? this.at(index)?.reading : undefined;
    if (!asked || !said || !reading || !isTopic(reading) || said.end - said.start > LONGEST_ANSWER) return undefined;
    const [start, end] = [asked.start, said.end];
    return settle({ start, end, text: this.text.slice(start, end), question: false, row: 1 }, this.context.lang);
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
