/** Part of a block's text that is short enough to be judged in one step. */
export interface Passage {
  text: string;
  /** Offset of its first character in the block's text. */
  start: number;
}

const LONGEST = 8000;

/** A place between sentences at which a long text can be cut, at most `LONGEST` characters after `start`. */
function cutAfter(text: string, start: number): number {
  const limit = start + LONGEST;
  const cut = Math.max(text.lastIndexOf('\n', limit), text.lastIndexOf('. ', limit) + 1);
  if (cut > start) return cut;
  const space = text.lastIndexOf(' ', limit);
  return space > start ? space : limit;
}

/** A block as it is, or a very long one (a whole document in one node) in pieces that end where sentences do. */
export function* passagesOf(text: string): Generator<Passage> {
  let start = 0;
  while (text.length - start > LONGEST) {
    const end = cutAfter(text, start);
    yield { text: text.slice(start, end), start };
    start = end;
  }
  yield { text: start === 0 ? text : text.slice(start), start };
}
