import { STEMS } from './gate-stems';
import { GateTable } from './gate-table';

let table: GateTable | undefined;

/**
 * False only when no pattern can hold in `text`: one cheap look for trigger words, before any grammar. As good for one sentence as
 * for a long text joined of many blocks.
 */
export function mayClaim(text: string): boolean {
  table ??= new GateTable(STEMS);
  return table.meets(text);
}
