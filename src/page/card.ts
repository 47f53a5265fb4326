import { codeParts } from '../codes';
import { CARD_STYLE } from './card-style';
import { type Box, placeCard } from './place-card';
import type { CardText } from './protocol';
import { viewSize } from './range-box';

const XHTML = 'http://www.w3.org/1999/xhtml';

export interface CardActions {
  openProof(): void;
  report(): void;
  /** The card has been closed, by whatever way. */
  closed(): void;
}

/** Creates HTML in any kind of document. */
function create<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElementNS(XHTML, name) as HTMLElementTagNameMap[K];
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** A text whose codes stay in one line. */
const withCodes = (text: string): (Node | string)[] =>
  codeParts(text).map(({ words, isCode }) => (isCode ? create('span', 'code', words) : words));

/**
 * The one element of ours that ever stands in the page: on the user's own step, outside the body, in a closed shadow root, and gone
 * when it closes. It shows sentences and knows nothing of vendors.
 */
export class Card {
  readonly #host = create('div', '');
  readonly #dialog = create('dialog', 'card');
  readonly #teardown = new AbortController();

  constructor(
    { verdict, verdictName, sentence, fact, openProof, report, close, lang, dir }: CardText,
    private readonly actions: CardActions,
  ) {
    const name = create('p', 'verdict', create('span', verdict, verdictName));
    name.id = 'verdict';
    const proof = create('button', 'main', openProof);
    const tell = create('button', '', report);
    const leave = create('button', '', close);
    Object.assign(this.#dialog, { lang, dir, tabIndex: -1 });
    this.#dialog.setAttribute('aria-labelledby', name.id);
    this.#dialog.append(
      name,
      create('p', '', ...withCodes(sentence)),
      ...(fact ? [create('p', 'fact', ...withCodes(fact))] : []),
      create('p', 'buttons', proof, tell, leave),
    );
    const { signal } = this.#teardown;
    proof.addEventListener('click', () => this.#leaveFor(actions.openProof), { signal });
    tell.addEventListener('click', () => this.#leaveFor(actions.report), { signal });
    leave.addEventListener('click', () => this.close(), { signal });
    this.#dialog.addEventListener('close', () => this.close(), { signal });
    addEventListener('keydown', (event) => this.#onKey(event), { signal, capture: true });
  }

  /**
   * Puts the card beside `box`, in the top layer. Behind a modal dialog of the page it would be inert, so it then becomes one itself.
   * @param focus the user came by keyboard.
   */
  open(box: Box, dir: CardText['dir'], focus: boolean): void {
    const root = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_STYLE);
    root.adoptedStyleSheets = [sheet];
    root.append(this.#dialog);
    const modal = document.querySelector(':modal') !== null;
    document.documentElement.append(this.#host);
    if (modal) this.#dialog.showModal();
    else {
      this.#dialog.popover = 'manual';
      this.#dialog.showPopover();
    }
    this.moveTo(box, dir);
    if (focus) this.#dialog.querySelector('button')?.focus({ focusVisible: true } as FocusOptions);
  }

  moveTo(box: Box, dir: CardText['dir']): void {
    const { style } = this.#dialog;
    style.maxHeight = 'none';
    const { offsetWidth: width, offsetHeight: height } = this.#dialog;
    const spot = placeCard(box, { width, height }, viewSize(), dir);
    style.left = `${spot.left}px`;
    style.top = `${spot.top}px`;
    style.maxHeight = `${spot.maxHeight}px`;
  }

  close(): void {
    if (this.#teardown.signal.aborted) return;
    this.#teardown.abort();
    this.#dialog.close();
    this.#host.remove();
    this.actions.closed();
  }

  /** Whether a node that events or mutations name is this card's. */
  is(node: Node): boolean {
    return node === this.#host;
  }

  /** What follows opens elsewhere: the card has done its work. */
  #leaveFor(next: () => void): void {
    next();
    this.close();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopImmediatePropagation();
    event.preventDefault();
    this.close();
  }
}
