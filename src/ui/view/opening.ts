/** What a view was given as it opened, so that it need not ask first. */
import type { ViewAnswer } from '../../background/protocol';
import type { Bookmark } from './bookmark';

export interface Opening {
  /** The first answer, asked for while the view's own code was being loaded. */
  answer: Promise<ViewAnswer | undefined>;
  /** That answer, and where the reader left the page, where both were there in time. */
  known?: { answer: ViewAnswer; bookmark?: Bookmark };
}
