import { HEADINGS } from './elements';
import { isShadowRoot } from './nodes';

export const HEADING = [...HEADINGS, '[role=heading]'].join();
const MOST = 60;
const LONGEST = 200;

const textOf = (heading: Element): string => (heading.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);

/** The page's headings as far as they may tell which product it is about. */
export function headingsOf(document: Document): string[] {
  const texts: string[] = [];
  for (const heading of document.querySelectorAll(HEADING)) {
    const text = textOf(heading);
    if (text !== '') texts.push(text);
    if (texts.length === MOST) break;
  }
  return texts;
}

/** Finds the heading above a text. Holds one list for each tree; make a new one when the page has changed. */
export class HeadingFinder {
  readonly #lists = new Map<Node, NodeListOf<Element>>();

  /** The nearest heading before `element`, in its own tree or in the tree that hosts it. */
  above(element: Element): string | undefined {
    const root = element.getRootNode();
    const heading = this.#lastBefore(element, root);
    if (heading) return textOf(heading) || undefined;
    return isShadowRoot(root) ? this.above(root.host) : undefined;
  }

  #lastBefore(element: Element, root: Node): Element | undefined {
    const list = this.#listOf(root);
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const position = list[middle]?.compareDocumentPosition(element) ?? 0;
      if (position & Node.DOCUMENT_POSITION_FOLLOWING && !(position & Node.DOCUMENT_POSITION_CONTAINED_BY)) low = middle + 1;
      else high = middle;
    }
    return list[low - 1];
  }

  #listOf(root: Node): NodeListOf<Element> {
    const known = this.#lists.get(root);
    if (known) return known;
    const list = (root as Document | ShadowRoot).querySelectorAll(HEADING);
    this.#lists.set(root, list);
    return list;
  }
}
