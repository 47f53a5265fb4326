import type { Block } from './block';
import { BLOCK_SELECTOR, SKIPPED_SELECTOR } from './elements';
import type { Flow, Layout } from './layout';
import { isElement } from './nodes';
import { isPhrase, PhraseFinder, type Scope, type Stretch } from './stretch';
import { blocksBetween, blocksOf, type Part } from './walk';

const IN_LINE: ReadonlySet<Flow> = new Set(['inline', 'apart']);

/** Reads what has to be read with a text so that no sentence is cut: mostly the block it stands in, and nothing round it. */
export class RunReader {
  readonly #phrases = new PhraseFinder();
  readonly #read = new WeakSet<Text>();

  constructor(
    private readonly scope: Scope,
    private readonly layout: Layout,
  ) {}

  /** The blocks that hold `text` and what reads as one with it; none where it is no text of the page, or was read already. */
  blocksRound(text: Text): Block[] {
    if (this.#read.has(text) || text.parentElement?.closest(SKIPPED_SELECTOR)) return [];
    return this.#unread(blocksBetween(this.#partRound(text), this.layout));
  }

  /** All blocks of a stretch that were not read already. */
  blocksIn(stretch: Stretch): Block[] {
    return this.#unread(blocksOf(stretch, this.layout));
  }

  #unread(blocks: readonly Block[]): Block[] {
    const unread = blocks.filter(({ nodes }) => !nodes.some((node) => this.#read.has(node)));
    for (const { nodes } of unread) for (const node of nodes) this.#read.add(node);
    return unread;
  }

  #partRound(text: Text): Part {
    const block = this.#blockOf(text);
    const start = block.firstChild ?? text;
    if (isElement(block) && (isPhrase(block) || !block.querySelector(BLOCK_SELECTOR))) return { scope: block, start, end: null };
    return { scope: block, start: this.#before(text, block) ?? start, end: this.#after(text, block) };
  }

  /** The block a text stands in, not beyond the scope. */
  #blockOf(text: Text): Scope {
    for (let at = text.parentElement; at && at !== this.scope; at = at.parentElement) if (this.#isBlock(at)) return at;
    return this.scope;
  }

  /** True where text is cut for certain: blocks may be laid out in line, as parts of a sentence. */
  #isBlock(element: Element): boolean {
    return this.#phrases.isOutside(element) && !IN_LINE.has(this.layout.flowOf(element));
  }

  /** Where the last block begins that does so before a text. */
  #before(text: Text, block: Scope): Node | undefined {
    const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_ELEMENT);
    walker.currentNode = text;
    for (let at = walker.previousNode(); at && at !== block; at = walker.previousNode()) {
      if (this.#isBlock(at as Element)) return at;
    }
    return undefined;
  }

  /** Where the next block begins. */
  #after(text: Text, block: Scope): Node | null {
    const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_ELEMENT);
    walker.currentNode = text;
    for (let at = walker.nextNode(); at; at = walker.nextNode()) if (this.#isBlock(at as Element)) return at;
    return null;
  }
}
