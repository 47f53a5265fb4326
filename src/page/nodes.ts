/**
 * What a node is, told without `instanceof`: nodes of a frame come from another realm, where that test fails.
 */
export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

export const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE;

export const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;

/** The element round a node, across the edge of a shadow tree. */
export function elementAbove(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  const parent = node.parentNode;
  return parent && isShadowRoot(parent) ? parent.host : null;
}

/** The element that holds the tree or the document a node is in. */
export function holderOf(node: Node): Element | null {
  const root = node.getRootNode();
  return isShadowRoot(root) ? root.host : (node.ownerDocument?.defaultView?.frameElement ?? null);
}

/** Whether `node` is within `outer`, through the edges of shadow trees and frames. */
export function holds(outer: Node, node: Node): boolean {
  for (let at: Node | null = node; at; at = holderOf(at)) if (outer.contains(at)) return true;
  return false;
}
