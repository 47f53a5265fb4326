import { GateTable } from './gate-table';
import { TRIGGERS } from './lexicon/triggers';

const SIGNS = ['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF'];
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const INVISIBLES = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

let built: GateTable | undefined;

function table(): GateTable {
  built ??= new GateTable(TRIGGERS);
  return built;
}

/** False only when no pattern can hold in `text`: one cheap look before any grammar. */
export const mayClaim = (text: string): boolean => triggerOffsets(text, 1).length > 0;

/**
 * Where trigger words begin in `text`, ascending UTF-16 offsets, at most `limit` of them. Made for one long text joined of
 * many blocks: a block without an offset inside it needs no detection.
 */
export function triggerOffsets(text: string, limit = Number.POSITIVE_INFINITY): number[] {
  if (!SIGNS.some((sign) => text.includes(sign))) return table().find(text, limit);
  return backwards(text, table().find(text.replace(INVISIBLES, ''), limit));
}

/** Offsets into the text without its invisible characters, as offsets into the text with them. */
function backwards(text: string, offsets: readonly number[]): number[] {
  let at = 0;
  let visible = 0;
  return offsets.map((offset) => {
    while (visible < offset || INVISIBLE.test(text[at] ?? '')) {
      if (!INVISIBLE.test(text[at] ?? '')) visible++;
      at++;
    }
    return at;
  });
}
