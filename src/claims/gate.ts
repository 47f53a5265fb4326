import { STEMS } from './gate-stems';
import { GateTable } from './gate-table';
import { partedAtSeams } from './seams';

let made: GateTable | undefined;

function table(): GateTable {
  made ??= new GateTable(STEMS);
  return made;
}

/**
 * False only when no pattern can hold in `text`: one cheap look for trigger words, before any grammar. `text` is a sentence, a block, or
 * blocks with something between them.
 */
export const mayClaim = (text: string): boolean => table().meets(text);

/**
 * Where trigger words of any pattern may stand in `text`, of which blocks may be joined without anything between them: UTF-16 offsets,
 * in order. Offsets as `GateTable.find`.
 */
export const findTriggers = (text: string): number[] => triggersIn(text, table());

/** As `findTriggers`, with a table of one's own. */
export function triggersIn(text: string, stems: GateTable): number[] {
  const found = stems.find(text);
  const parted = partedAtSeams(text);
  const atSeams = stems.find(parted.text).map((index) => parted.offsetOf(index));
  return atSeams.length === 0 ? found : [...new Set([...found, ...atSeams])].sort((a, b) => a - b);
}
