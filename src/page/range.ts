import type { Block } from './block';

/** Index of the last of ascending `starts` that is at most `offset`. */
function pieceAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * A live range over part of a block; it may span nodes. Live, because a static one would go on painting whatever words the page
 * puts in the same place; a live one collapses.
 * @param start,end UTF-16 offsets into the block's text, as they were when it was read. Nothing when the page has changed since.
 */
export function rangeOf(block: Block, start: number, end: number): Range | undefined {
  const first = pieceAt(block.starts, start);
  const last = pieceAt(block.starts, end - 1);
  const [from, to] = [block.nodes[first], block.nodes[last]];
  if (!from?.isConnected || !to?.isConnected) return undefined;
  const range = from.ownerDocument.createRange();
  range.setStart(from, Math.min(start - (block.starts[first] ?? 0), from.length));
  range.setEnd(to, Math.min(end - (block.starts[last] ?? 0), to.length));
  return range.collapsed ? undefined : range;
}
