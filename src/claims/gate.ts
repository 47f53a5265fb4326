import { STEMS } from './gate-stems';
import { GateTable } from './gate-table';

let table: GateTable | undefined;

/** Where trigger words of any pattern may stand in `text`: UTF-16 offsets, in order. Offsets as `GateTable.find`. */
export function findTriggers(text: string): number[] {
  table ??= new GateTable(STEMS);
  return table.find(text);
}

/**
 * False only when no pattern can hold in `text`: one cheap look for trigger words, before any grammar. As good for one sentence as
 * for a long text joined of many blocks.
 */
export function mayClaim(text: string): boolean {
  table ??= new GateTable(STEMS);
  return table.meets(text);
}
