import { Card } from './card';
import type { Standing } from './jump';
import type { Painter } from './paint';
import type { CardText, FromPage } from './protocol';
import { boxOf, viewSize } from './range-box';

/** Asks the background. Nothing where it has no answer, or is gone. */
export type Ask = (message: FromPage) => Promise<unknown>;

const isCardText = (answer: unknown): answer is CardText => typeof answer === 'object' && answer !== null && 'sentence' in answer;

/** Opens and closes the card of a claim; at most one is open. */
export class Cards {
  #card: Card | undefined;
  #claim: string | undefined;
  /** The card opened by keyboard stays until it is closed; one that was pointed at goes when the pointer does. */
  #kept = false;

  constructor(
    private readonly ask: Ask,
    private readonly painter: Painter,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.close());
  }

  /** Shows the card beside a claim. @param keyboard the user came by keys, so the focus goes to the card and comes back. */
  async show(finding: Standing, keyboard: boolean): Promise<void> {
    const { id } = finding.claim;
    if (this.#claim === id && !keyboard) return;
    this.close();
    this.#claim = id;
    const text = await this.ask({ kind: 'card', claim: id });
    if (this.#claim !== id || this.signal.aborted) return;
    if (isCardText(text)) this.#open(finding, text, keyboard);
    else this.#claim = undefined;
  }

  close(): void {
    this.#claim = undefined;
    this.#card?.close();
  }

  leftAlone(): void {
    if (!this.#kept) this.close();
  }

  isOurs(node: Node): boolean {
    return this.#card?.is(node) ?? false;
  }

  #open({ range, claim }: Standing, text: CardText, keyboard: boolean): void {
    const box = boxOf(range, viewSize());
    if (!box) return;
    const before = document.activeElement as HTMLElement | null;
    const following = new AbortController();
    const card = new Card(text, {
      openProof: () => void this.ask({ kind: 'open-proof', claim: claim.id }),
      report: () => void this.ask({ kind: 'report', claim: claim.id }),
      closed: () => {
        following.abort();
        this.#forget(card);
        if (keyboard) before?.focus({ preventScroll: true });
      },
    });
    this.#card = card;
    this.#kept = keyboard;
    this.painter.point(range);
    card.open(box, text.dir, keyboard);
    this.#follow(card, range, text.dir, following.signal);
  }

  /** Keeps the card beside its claim while the page scrolls, and closes it when the claim is out of sight. */
  #follow(card: Card, range: Range, dir: CardText['dir'], signal: AbortSignal): void {
    const move = () => {
      const box = boxOf(range, viewSize());
      if (box) card.moveTo(box, dir);
      else card.close();
    };
    addEventListener('scroll', move, { capture: true, passive: true, signal });
    addEventListener('resize', move, { signal });
  }

  #forget(card: Card): void {
    if (this.#card !== card) return;
    this.#card = undefined;
    this.#claim = undefined;
    this.#kept = false;
    this.painter.point(undefined);
  }
}
