/** Page pixels of the viewport, as `getBoundingClientRect` gives them. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Spot {
  left: number;
  top: number;
  /** The card scrolls inside itself where the room is smaller than its contents. */
  maxHeight: number;
}

const GAP = 6;
const MARGIN = 8;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/**
 * Where the card goes: below the claim, above it where there is more room, and never on it.
 * @param claim what must stay visible; @param dir the card's writing direction, which decides the edge it is aligned with.
 */
export function placeCard(claim: Box, card: Size, view: Size, dir: 'ltr' | 'rtl'): Spot {
  const below = view.height - claim.bottom - GAP - MARGIN;
  const above = claim.top - GAP - MARGIN;
  const goesBelow = below >= card.height || below >= above;
  const maxHeight = Math.max(0, goesBelow ? below : above);
  const height = Math.min(card.height, maxHeight);
  const edge = dir === 'rtl' ? claim.right - card.width : claim.left;
  return {
    left: clamp(edge, MARGIN, Math.max(MARGIN, view.width - card.width - MARGIN)),
    top: goesBelow ? claim.bottom + GAP : claim.top - GAP - height,
    maxHeight,
  };
}
