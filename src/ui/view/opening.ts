/** What a view was given as it opened, so that it need not ask first. */
import type { ViewAnswer } from '../../background/protocol';
import { isShown } from '../../background/shown';
import type { Bookmark } from './bookmark';
import { passes } from './filter';
import { FIRST_CLAIMS } from './use-after-paint';

export interface Opening {
  /** The first answer, asked for while the view's own code was being loaded. */
  answer: Promise<ViewAnswer | undefined>;
  /** That answer, and where the reader left the page, where both were there in time. */
  known?: { answer: ViewAnswer; bookmark?: Bookmark };
}

/** Whether what is drawn first surely fills a popup that opens at its top: what follows may then come a moment later, and nothing jumps. */
export function fillsAtOnce({ answer: { state, focus }, bookmark }: NonNullable<Opening['known']>): boolean {
  if (state.kind !== 'result' || focus !== undefined || bookmark === undefined || bookmark.scroll > 0) return false;
  const { claims } = state.result.assessment;
  return claims.filter((item) => isShown(item.claim) && passes(item, bookmark)).length > FIRST_CLAIMS;
}
