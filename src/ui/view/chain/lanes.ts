/** Where the lines of a chain run: one column for each line that is under way, as few as possible. */
import type { Station } from './stations';

export interface Row {
  /** Column of the station itself. */
  lane: number;
  /** A line comes in from above. */
  entered: boolean;
  /** The line goes on downwards. */
  leaves: boolean;
  /** Column of a line to the same end, which this one joins. */
  joins?: number;
  /** Columns of lines that only pass. */
  passing: number[];
}

export function rowsOf(stations: readonly Station[]): Row[] {
  /** For each column, the position of the station its line leads to. */
  const heading: (number | undefined)[] = [];
  return stations.map(({ into }, at) => {
    const own = heading.indexOf(at);
    const entered = own >= 0;
    if (entered) heading[own] = undefined;
    const joins = into === undefined ? -1 : heading.indexOf(into);
    const lane = entered ? own : freeLane(heading, joins);
    const passing = heading.flatMap((target, column) => (target === undefined ? [] : [column]));
    const leaves = into !== undefined && joins < 0;
    if (leaves) heading[lane] = into;
    return { lane, entered, leaves, passing, ...(joins < 0 ? {} : { joins }) };
  });
}

/** Beside the line that is joined, so that the joint crosses as little as possible. */
function freeLane(heading: readonly (number | undefined)[], beside: number): number {
  const free = heading.findIndex((target, column) => target === undefined && column > beside);
  return free < 0 ? heading.length : free;
}

export const widthOf = (rows: readonly Row[]): number => Math.max(0, ...rows.map(({ lane }) => lane + 1));
