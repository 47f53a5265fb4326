/** The lines of a file of any length, without a mark of its encoding. Undefined stands for a line longer than `longest`, whose words are let go. */
export async function* linesIn(file: Blob, longest: number): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  let rest = '';
  let tooLong = false;
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    const pieces = decoder.decode(value, { stream: true }).split(/\r?\n/);
    for (const piece of pieces.slice(0, -1)) {
      yield tooLong ? undefined : rest + piece;
      rest = '';
      tooLong = false;
    }
    rest += pieces.at(-1) ?? '';
    tooLong ||= rest.length > longest;
    if (tooLong) rest = '';
  }
  yield tooLong ? undefined : rest + decoder.decode();
}
