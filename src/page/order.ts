import { holderOf } from './nodes';

/** The node itself where it is part of the page's own tree, else the host or frame that stands there for it. */
function anchorOf(node: Node): Node {
  let anchor = node;
  for (let holder = holderOf(anchor); holder; holder = holderOf(anchor)) anchor = holder;
  return anchor;
}

/** Reading order of two ranges, for sorting: as in the page's tree, and within one shadow tree or frame as there. */
export function byOrder(a: Range, b: Range): number {
  const [one, other] = [anchorOf(a.startContainer), anchorOf(b.startContainer)];
  if (one !== other) return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  return a.startContainer.getRootNode() === b.startContainer.getRootNode() ? a.compareBoundaryPoints(Range.START_TO_START, b) : 0;
}
