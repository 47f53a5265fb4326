import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { detect } from '../claims/detect';
import { write } from './output';

/** One line of input: a text to look at, with an identifier that comes back. */
interface Line {
  id: unknown;
  text: string;
  lang?: string;
  url?: string;
}

/**
 * JSON Lines in, JSON Lines out, one at a time: a pure filter that keeps nothing. A line that cannot be read is reported on
 * `errors` by its number and skipped.
 * @returns true when every line could be read.
 */
export async function runDetect(input: Readable, output: Writable, errors: Writable, lang?: string): Promise<boolean> {
  let number = 0;
  let clean = true;
  for await (const raw of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (raw.trim() === '') continue;
    const line = read(raw);
    if (typeof line === 'string') {
      clean = false;
      await write(errors, `line ${number}: ${line}\n`);
    } else {
      await write(output, `${JSON.stringify(answer(line, lang))}\n`);
    }
  }
  return clean;
}

/** The line, or the sentence that says why it is none. */
function read(raw: string): Line | string {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    return 'this is not JSON.';
  }
  if (typeof value !== 'object' || value === null) return 'this is not a JSON object.';
  if (!('text' in value) || typeof value.text !== 'string') return '"text" is missing or not a string.';
  return value as Line;
}

function answer(line: Line, lang: string | undefined): object {
  const declared = typeof line.lang === 'string' ? line.lang : lang;
  const { claims, disclosures } = detect(line.text, declared === undefined ? {} : { lang: declared });
  return {
    id: line.id ?? null,
    claims: claims.map(({ type, quote, start, end, strength }) => ({ type, quote, start, end, strength })),
    disclosures: disclosures.map(({ type, quote, start, end }) => ({ type, quote, start, end })),
  };
}
