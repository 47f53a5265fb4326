/** Answers with the offsets of trigger words in each text, in the same order. */
export type FindTriggers = (texts: readonly string[]) => Promise<readonly (readonly number[])[]>;

/** A text of which it is not known yet whether a claim may stand in it. */
export interface Unsifted {
  text: string;
  /** Offers what has to be judged, in small steps. Called only when there are trigger words. @param triggers their offsets in `text`. */
  offer(triggers: readonly number[]): Iterable<void>;
}

interface Batch {
  texts: readonly Unsifted[];
  triggers: ReturnType<FindTriggers>;
}

/** UTF-16 units sent at once: few enough that sending stays a small step, many enough that the way does not count. */
const BATCH = 32 * 1024;

/**
 * Has the text of a page looked through in the background for the words without which no claim can be made. There the table of these
 * words is made once for all pages, and the page is spared the search, which takes longer than reading its text.
 */
export class Sieve {
  #waiting: Unsifted[] = [];
  #length = 0;
  #sent: Batch[] = [];

  constructor(private readonly findTriggers: FindTriggers) {}

  add(text: Unsifted): void {
    this.#waiting.push(text);
    this.#length += text.text.length;
    if (this.#length >= BATCH) this.#send();
  }

  /** Waits for the answers about all that was added. @returns steps that offer what has trigger words, in order. */
  async settle(): Promise<Iterator<void>> {
    this.#send();
    const sent = this.#sent;
    this.#sent = [];
    const triggers = await Promise.all(sent.map((batch) => batch.triggers));
    return offers(
      sent.flatMap(({ texts }) => texts),
      sent.flatMap(({ texts }, index) => texts.map((_, at) => triggers[index]?.[at] ?? [])),
    );
  }

  #send(): void {
    if (this.#waiting.length === 0) return;
    const texts = this.#waiting;
    this.#waiting = [];
    this.#length = 0;
    this.#sent.push({ texts, triggers: this.findTriggers(texts.map(({ text }) => text)) });
  }
}

function* offers(texts: readonly Unsifted[], triggers: readonly (readonly number[])[]): Generator<void> {
  for (const [index, text] of texts.entries()) {
    const found = triggers[index] ?? [];
    if (found.length > 0) yield* text.offer(found);
  }
}
