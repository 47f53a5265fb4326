import type { ClaimPlace } from '../verdict/assessment';
import { elementAbove } from './nodes';

/** Whether a reader can see the text at the start of a range now. Opacity does not count: pages fade their text in as one scrolls. */
export function placeOf(range: Range): ClaimPlace {
  const element = elementAbove(range.startContainer);
  return element?.checkVisibility({ visibilityProperty: true }) ? 'text' : 'hidden';
}
