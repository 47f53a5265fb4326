import { type Block, BlockBuilder } from './block';
import { isSkipped, SKIPPED_SELECTOR } from './elements';
import { type Flow, type Layout, namedLayout } from './layout';
import { elementAbove, isElement, isText } from './nodes';
import type { Scope, Stretch } from './stretch';

/** Where text directly inside an element belongs: to the run of a block, and to a box within that run. */
interface Home {
  block: Element;
  box: Element;
}

/** Reads the blocks of one stretch. */
export function blocksOf({ scope, range }: Pick<Stretch, 'scope' | 'range'>, layout: Layout): Block[] {
  const start = nodeAfter(range.startContainer, range.startOffset, scope);
  const end = nodeAfter(range.endContainer, range.endOffset, scope);
  const parent = start && elementAbove(start);
  return start && !parent?.closest(SKIPPED_SELECTOR) ? blocksBetween({ scope, start, end }, layout) : [];
}

/** Part of a scope: from one node up to another, or to the end of the scope. */
export interface Part {
  scope: Scope;
  start: Node;
  end: Node | null;
}

/**
 * Reads the blocks of a part that stands in text of the page, what is hidden in it apart from what is shown. One walk over its text
 * and elements.
 */
export function blocksBetween({ scope, start, end }: Part, layout: Layout): Block[] {
  const parent = elementAbove(start);
  return parent ? new Walk(scope, layout.isRendered(parent) ? layout : namedLayout).read(start, end) : [];
}

class Walk {
  readonly #blocks: Block[] = [];
  readonly #hidden: Element[] = [];
  readonly #flows = new Map<Element, Flow>();
  readonly #homes = new Map<Element, Home>();
  readonly #walker: TreeWalker;
  #builder: BlockBuilder | undefined;
  #box: Element | undefined;

  constructor(
    private readonly scope: Scope,
    private layout: Layout,
  ) {
    const shown = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION | NodeFilter.SHOW_ELEMENT;
    this.#walker = scope.ownerDocument.createTreeWalker(scope, shown);
  }

  /**
   * Everything from `start` up to `end`, or up to the end of the scope. A part that is not shown reads as a text of its own: "we are
   * (not) sovereign" says what its shown words say.
   */
  read(start: Node, end: Node | null): Block[] {
    this.#readUntil(start, end);
    this.layout = namedLayout;
    for (const element of this.#hidden) {
      if (element.firstChild) this.#readUntil(element.firstChild, nodeAfter(element, element.childNodes.length, this.scope));
    }
    return this.#blocks;
  }

  #readUntil(start: Node, end: Node | null): void {
    this.#walker.currentNode = start;
    for (let node: Node | null = start; node && node !== end; ) node = this.#visit(node);
    this.#close();
  }

  #visit(node: Node): Node | null {
    if (isElement(node)) return this.#enters(node) ? this.#walker.nextNode() : this.#pass();
    if (isText(node)) this.#add(node);
    return this.#walker.nextNode();
  }

  #enters(element: Element): boolean {
    if (element.localName === 'br') this.#builder?.lineBreak();
    if (isSkipped(element)) return false;
    const flow = this.#flowOf(element);
    if (flow === 'block') this.#close();
    if (flow !== 'none') return true;
    this.#hidden.push(element);
    this.#flows.set(element, 'block');
    return false;
  }

  /** On to what follows the current node and all that is in it. */
  #pass(): Node | null {
    for (;;) {
      const next = this.#walker.nextSibling();
      if (next || !this.#walker.parentNode()) return next;
    }
  }

  #add(node: Text): void {
    const parent = elementAbove(node);
    if (!parent) return;
    const home = this.#homeOf(parent);
    if (home.block !== this.#builder?.element) {
      this.#close();
      this.#builder = new BlockBuilder(home.block, home.block.closest('pre') !== null);
    } else if (home.box !== this.#box) this.#builder.apart();
    this.#box = home.box;
    this.#builder.add(node);
  }

  #close(): void {
    const block = this.#builder?.build();
    if (block) this.#blocks.push(block);
    this.#builder = undefined;
  }

  #flowOf(element: Element): Flow {
    const known = this.#flows.get(element);
    if (known) return known;
    const flow = this.layout.flowOf(element);
    this.#flows.set(element, flow);
    return flow;
  }

  /** Found once for each element: the way up is as long as the nesting is deep. */
  #homeOf(element: Element): Home {
    const way: Element[] = [];
    let home: Home | undefined;
    for (let above: Element | null = element; above && !home; above = elementAbove(above)) {
      home = this.#homes.get(above) ?? (this.#flowOf(above) === 'block' ? { block: above, box: above } : undefined);
      if (!home) way.push(above);
    }
    home ??= { block: element, box: element };
    for (const inner of way.reverse()) {
      if (this.#flowOf(inner) === 'apart') home = { block: home.block, box: inner };
      this.#homes.set(inner, home);
    }
    return home;
  }
}

/** The node that a boundary stands before: the first one at or after it in document order, within the scope. */
function nodeAfter(container: Node, offset: number, scope: Node): Node | null {
  const child = container.childNodes[offset];
  if (child) return child;
  for (let node: Node | null = container; node && node !== scope; node = node.parentNode) {
    if (node.nextSibling) return node.nextSibling;
  }
  return null;
}
