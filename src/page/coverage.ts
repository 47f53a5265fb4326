import type { Coverage } from './protocol';
import type { Tally } from './reader';
import type { SliceLog } from './slices';

/** Keeps account of what one reading of the page cost. */
export class Costs implements SliceLog {
  busy = 0;
  longestSlice = 0;

  worked(milliseconds: number): void {
    this.busy += milliseconds;
    this.longestSlice = Math.max(this.longestSlice, milliseconds);
  }
}

/** Rounded to a tenth of a millisecond: finer than that the clocks of pages do not go. */
const tenth = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;

export const coverageOf = (
  { elements, blocks, characters }: Tally,
  { busy, longestSlice }: Costs,
  state: Pick<Coverage, 'done' | 'stoppedAt' | 'notRead' | 'uncounted'>,
): Coverage => ({ elements, blocks, characters, busy: tenth(busy), longestSlice: tenth(longestSlice), ...state });
