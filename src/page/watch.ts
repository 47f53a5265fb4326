import { BLOCKS, SKIPPED_SELECTOR } from './elements';
import { holds, isElement, isText } from './nodes';
import { type Scope, scopeAround } from './stretch';

/** Nodes kept at most between two readings; a page that changes more than this is read again as a whole. */
const MOST = 2000;

/**
 * Collects what changes, and reads nothing: the callback runs for every batch of a page's own work, so it only keeps nodes.
 * `onChange` is called at each batch, and is expected to be as lazy.
 */
export class Watcher {
  readonly #observer = new MutationObserver((records) => this.#note(records));
  #changed = new Set<Node>();
  #overflow = false;

  constructor(
    private readonly onChange: () => void,
    /** The one element of ours that may stand in the page. */
    private readonly isOurs: (node: Node) => boolean,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  observe(tree: Node): void {
    this.#observer.observe(tree, { childList: true, characterData: true, subtree: true });
  }

  /** Something has come that no mutation tells of, such as the document of a frame. */
  touch(node: Node): void {
    this.#keep(node);
    this.onChange();
  }

  /** What to read again: the outermost scopes round what has changed since the last call. `everything` when that is too much to tell. */
  take(): Scope[] | 'everything' {
    const changed = this.#changed;
    const overflow = this.#overflow;
    this.#changed = new Set();
    this.#overflow = false;
    if (overflow) return 'everything';
    const scopes = new Set<Scope>();
    for (const node of changed) {
      const scope = node.isConnected && !isSkipped(node) ? scopeAround(node) : undefined;
      if (scope) scopes.add(scope);
    }
    return outermost([...scopes]);
  }

  #note(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'characterData') this.#keep(target);
      for (const node of addedNodes) if (counts(node) && !this.isOurs(node)) this.#keep(isOwnBlock(node) ? node : target);
      for (const node of removedNodes) if (counts(node) && !isOwnBlock(node) && !this.isOurs(node)) this.#keep(target);
    }
    this.onChange();
  }

  #keep(node: Node): void {
    if (this.#changed.size < MOST) this.#changed.add(node);
    else this.#overflow = true;
  }
}

/** White space between blocks comes and goes with them. */
const counts = (node: Node): boolean => !isText(node) || /\S/.test(node.data);

/** A block that comes can be read alone, and one that goes takes its claims along: what is round it stays as it was read. */
const isOwnBlock = (node: Node): boolean => isElement(node) && BLOCKS.has(node.localName);

function isSkipped(node: Node): boolean {
  const element = isElement(node) ? node : node.parentElement;
  return element?.closest(SKIPPED_SELECTOR) != null;
}

const outermost = (scopes: readonly Scope[]): Scope[] =>
  scopes.filter((scope) => !scopes.some((other) => other !== scope && holds(other, scope)));
