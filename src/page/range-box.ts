import type { Box, Size } from './place-card';

/** How far the inside of a frame is from the top of the window, through every frame round it. */
function offsetOf(document: Document): { x: number; y: number } {
  const frame = document.defaultView?.frameElement;
  if (!frame) return { x: 0, y: 0 };
  const { left, top } = frame.getBoundingClientRect();
  const outer = offsetOf(frame.ownerDocument);
  return { x: outer.x + left + frame.clientLeft, y: outer.y + top + frame.clientTop };
}

/** The part of the window that a page can fill: without scroll bars. */
export const viewSize = (): Size => ({
  width: document.documentElement.clientWidth,
  height: document.documentElement.clientHeight,
});

const inView = ({ left, top, right, bottom }: Box, { width, height }: Size): boolean =>
  bottom > 0 && right > 0 && top < height && left < width;

/**
 * What of a range can be seen in the window: its lines as one box, or its first line alone where all of them leave no room beside.
 * Nothing when it is scrolled away or not shown.
 */
export function boxOf(range: Range, view: Size): Box | undefined {
  const { x, y } = offsetOf(range.startContainer.ownerDocument ?? document);
  const lines = [...range.getClientRects()]
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, right, bottom }) => ({ left: left + x, top: top + y, right: right + x, bottom: bottom + y }))
    .filter((line) => inView(line, view));
  const [first] = lines;
  if (!first) return undefined;
  const all = lines.reduce((sum, line) => ({
    left: Math.min(sum.left, line.left),
    top: Math.min(sum.top, line.top),
    right: Math.max(sum.right, line.right),
    bottom: Math.max(sum.bottom, line.bottom),
  }));
  return all.bottom - all.top < view.height / 2 ? all : first;
}
