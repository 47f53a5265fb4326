import type { Stretch } from './stretch';

/** Leads from offsets in a stretch's text to its text nodes, forwards only. */
export class TextCursor {
  readonly #walker: TreeWalker;
  #node: Text | null;
  /** Offset in the stretch's text at which the current node ends. */
  end: number;

  constructor(private readonly stretch: Pick<Stretch, 'scope' | 'range' | 'text'>) {
    const { scope, range } = stretch;
    this.#walker = scope.ownerDocument.createTreeWalker(scope, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
    const { startContainer, startOffset } = range;
    this.#walker.currentNode = startContainer.childNodes[startOffset] ?? startContainer;
    this.#node = this.#walker.currentNode.nodeType === Node.TEXT_NODE ? (this.#walker.currentNode as Text) : this.#next();
    this.end = this.#node?.length ?? 0;
  }

  /** The text node that holds the character at `offset`; nothing where the page has changed since the text was read. */
  seek(offset: number): Text | null {
    while (this.#node && this.end <= offset) {
      this.#node = this.#next();
      this.end += this.#node?.length ?? 0;
    }
    const node = this.#node;
    return node && this.stretch.text.startsWith(node.data, this.end - node.length) ? node : null;
  }

  #next(): Text | null {
    return this.#walker.nextNode() as Text | null;
  }
}
