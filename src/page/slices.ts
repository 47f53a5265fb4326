/**
 * Milliseconds of uninterrupted work, after which the page gets its turn: with a step or a collection of garbage on top it is still less
 * than a frame at 60 Hz.
 */
const BUDGET = 4;

export const SCAN_MEASURE = 'sovereignty-lens:scan';

export interface SliceLog {
  /** Called after each uninterrupted stretch of work, with its length in milliseconds. */
  worked(milliseconds: number): void;
}

/** Does one uninterrupted stretch of work, with its measure. @returns its length in milliseconds. */
export function measured(work: () => void): number {
  const start = performance.now();
  work();
  const end = performance.now();
  performance.measure(SCAN_MEASURE, { start, end });
  return end - start;
}

/**
 * Runs small steps in slices between which the page can respond. Each slice is a user-timing measure, so that its cost can be read
 * from outside.
 * @param enough asked after each step; when it says so, work ends early and `steps` can be run on later.
 * @returns true when the steps came to their end.
 */
export async function runInSlices(steps: Iterator<unknown>, log: SliceLog, enough: () => boolean): Promise<boolean> {
  for (;;) {
    let done = false;
    const slice = measured(() => {
      const until = performance.now() + BUDGET;
      do done = steps.next().done ?? false;
      while (!done && !enough() && performance.now() < until);
    });
    log.worked(slice);
    if (done || enough()) return done;
    await scheduler.yield();
  }
}
