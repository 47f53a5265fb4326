import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import type { Marked } from '../page/hallmark';

export type Element = DefaultTreeAdapterTypes.Element;

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

export const markedOf = (element: Element): Marked => ({
  name: element.tagName,
  attribute: (name) => attribute(element, name),
});

/** The text directly inside an element. */
export const textOf = (element: Element): string =>
  element.childNodes.map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : '')).join('');

/** Every element in document order, without recursion. */
export function* elementsOf(document: DefaultTreeAdapterTypes.Document): Generator<Element> {
  const stack = document.childNodes.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!defaultTreeAdapter.isElementNode(node)) continue;
    yield node;
    for (const child of node.childNodes.toReversed()) stack.push(child);
  }
}
