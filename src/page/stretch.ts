import { BLOCKS, PHRASES } from './elements';
import { isElement, isShadowRoot } from './nodes';

/** A tree, or part of one, that is read on its own. */
export type Scope = Element | ShadowRoot;

/** Consecutive content of a scope that begins and ends where a block does. */
export interface Stretch {
  scope: Scope;
  /** Valid until the generator goes on. */
  range: Range;
  /** All its text as the DOM has it, scripts included. */
  text: string;
  /** How many elements begin in it. */
  elements: number;
}

/**
 * Making a JavaScript object for each text node is what a walk over a page costs; letting the browser join the text of some
 * elements is several times cheaper. Small enough that a hit leaves little to walk, large enough that the calls do not count.
 */
const ELEMENTS = 64;
/** Where elements hold less text than this, stretches grow up to `MOST` elements: an end may cost as much as it lies deep. */
const SPARSE = 1000;
const MOST = 4096;

/** Cuts a scope into stretches, in document order. The page may change between two of them. */
export function* stretchesOf(scope: Scope): Generator<Stretch> {
  const elements = scope.querySelectorAll('*');
  const phrases = new PhraseFinder();
  const range = scope.ownerDocument.createRange();
  range.selectNodeContents(scope);
  range.collapse(true);
  let from = 0;
  let size = ELEMENTS;
  for (let cut = cutFrom(elements, size, phrases); cut < elements.length; cut = cutFrom(elements, from + size, phrases)) {
    range.setEndBefore(elements[cut] as Element);
    const text = range.toString();
    yield { scope, range, text, elements: cut - from };
    range.collapse(false);
    from = cut;
    size = text.length < SPARSE ? Math.min(size * 2, MOST) : ELEMENTS;
  }
  range.setEnd(scope, scope.childNodes.length);
  yield { scope, range, text: range.toString(), elements: elements.length - from };
}

/**
 * Index of the first element from `index` on that a cut can stand before, or the number of elements. Where none serves, candidates
 * grow rarer, so that a page of nothing but inline elements is not looked at one by one.
 */
function cutFrom(elements: NodeListOf<Element>, index: number, phrases: PhraseFinder): number {
  let missed = 0;
  let at = index;
  for (; at < elements.length; at += missed > ELEMENTS ? ELEMENTS : 1) {
    const element = elements[at] as Element;
    if (element.isConnected && phrases.isOutside(element)) return at;
    missed += 1;
  }
  return elements.length;
}

export const isPhrase = (element: Element): boolean =>
  PHRASES.has(element.localName) || element.hasAttribute('contenteditable') || element.getAttribute('role') === 'textbox';

/** Tells where blocks begin, remembering the way up: from the bottom of a deep page it is long, and mostly the same. */
export class PhraseFinder {
  readonly #outside = new WeakMap<Element, boolean>();

  /** True where the text before an element and the text in it are never read as one. */
  isOutside(element: Element): boolean {
    return BLOCKS.has(element.localName) && (!element.parentElement || this.#isOutside(element.parentElement));
  }

  #isOutside(element: Element): boolean {
    const way: Element[] = [];
    let outside: boolean | undefined;
    for (let at: Element | null = element; at && outside === undefined; at = at.parentElement) {
      outside = this.#outside.get(at) ?? (isPhrase(at) ? false : undefined);
      way.push(at);
    }
    outside ??= true;
    for (const passed of way) this.#outside.set(passed, outside);
    return outside;
  }
}

/** The smallest scope that holds a changed node and can be read on its own; nothing where no text of the page can be. */
export function scopeAround(node: Node): Scope | undefined {
  const { body } = node.ownerDocument ?? (node as Document);
  if (node.contains(body)) return body;
  const phrases = new PhraseFinder();
  for (let element = isElement(node) ? node : node.parentElement; element; element = element.parentElement) {
    if (element === body || phrases.isOutside(element)) return element;
  }
  const root = node.getRootNode();
  return isShadowRoot(root) ? root : undefined;
}
