import { BLOCKS, PHRASE_SELECTOR } from './elements';
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

/** Cuts a scope into stretches, in document order. The page may change between two of them. */
export function* stretchesOf(scope: Scope): Generator<Stretch> {
  const elements = scope.querySelectorAll('*');
  const range = scope.ownerDocument.createRange();
  range.selectNodeContents(scope);
  range.collapse(true);
  let from = 0;
  for (const index of cutsOf(elements)) {
    const cut = elements[index] as Element;
    if (!scope.contains(cut)) continue;
    range.setEndBefore(cut);
    yield { scope, range, text: range.toString(), elements: index - from };
    range.collapse(false);
    from = index;
  }
  range.setEnd(scope, scope.childNodes.length);
  yield { scope, range, text: range.toString(), elements: elements.length - from };
}

/** Where no element serves, candidates grow rarer, so that a page of nothing but inline elements is not looked at one by one. */
function* cutsOf(elements: NodeListOf<Element>): Generator<number> {
  let missed = 0;
  for (let index = ELEMENTS; index < elements.length; ) {
    const serves = beginsBlock(elements[index] as Element);
    if (serves) yield index;
    missed = serves ? 0 : missed + 1;
    index += serves || missed > ELEMENTS ? ELEMENTS : 1;
  }
}

/** True where the text before an element and the text in it are never read as one. */
export const beginsBlock = (element: Element): boolean =>
  BLOCKS.has(element.localName) && !element.parentElement?.closest(PHRASE_SELECTOR);

/** The smallest scope that holds a changed node and can be read on its own; nothing where no text of the page can be. */
export function scopeAround(node: Node): Scope | undefined {
  const { body } = node.ownerDocument ?? (node as Document);
  if (node.contains(body)) return body;
  for (let element = isElement(node) ? node : node.parentElement; element; element = element.parentElement) {
    if (element === body || beginsBlock(element)) return element;
  }
  const root = node.getRootNode();
  return isShadowRoot(root) ? root : undefined;
}
