import { SKIPPED_SELECTOR } from './elements';

/** Characters after which reading stops and offers the rest: ten million of text that a reader could see. */
export const MOST_CHARACTERS = 10 * 1024 * 1024;

const skippedCharacters = (root: Document): number =>
  [...root.querySelectorAll(SKIPPED_SELECTOR)].reduce((sum, { textContent }) => sum + textContent.length, 0);

/** Says when a page is too long to be read to its end without being asked. */
export class Limit {
  #most = MOST_CHARACTERS;
  #corrected = false;

  constructor(private readonly root: Document) {}

  /** `characters` counts programs and styles too; how many those are is found out only when it matters. */
  reachedAt(characters: number): boolean {
    if (characters <= this.#most) return false;
    if (!this.#corrected) this.#most += skippedCharacters(this.root);
    this.#corrected = true;
    return characters > this.#most;
  }

  lift(): void {
    this.#most = Number.POSITIVE_INFINITY;
  }
}
