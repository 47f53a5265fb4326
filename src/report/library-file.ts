/**
 * Many reports as one file, each with what the user keeps beside it: one JSON object, or one JSON line a report. It is written
 * piece by piece, and never held as a whole.
 */
import * as v from 'valibot';
import { reportSchema } from './schema';

export const LIBRARY_FORMAT = 'sovereignty-lens-library';
export const LIBRARY_VERSION = 1;

/** What the user keeps beside a report, and when it was saved. */
export const keptSchema = v.object({
  saved: v.pipe(v.string(), v.isoTimestamp()),
  notes: v.string(),
  tags: v.array(v.string()),
});
const entrySchema = v.object({ ...keptSchema.entries, report: reportSchema });

export type Kept = v.InferOutput<typeof keptSchema>;
export type LibraryEntry = v.InferOutput<typeof entrySchema>;

/** `damaged`: what lies where the report was, as it is. */
export type LibraryItem = LibraryEntry | (Kept & { id: string; damaged: unknown });

export type LibraryKind = 'json' | 'jsonl';

const FRAME: Readonly<Record<LibraryKind, Readonly<Record<'before' | 'between' | 'after', string>>>> = {
  json: { before: `{"format":"${LIBRARY_FORMAT}","version":${LIBRARY_VERSION},"entries":[\n`, between: ',\n', after: '\n]}\n' },
  jsonl: { before: '', between: '\n', after: '\n' },
};

/** What does not fit its schema is written as damaged: none is left out, and none passes for more than it is. */
function written(item: LibraryItem): string {
  if ('damaged' in item) return JSON.stringify({ ...item, damaged: jsonOf(item.damaged) });
  const whole = v.safeParse(entrySchema, item);
  if (whole.success) return JSON.stringify(whole.output);
  const { report, ...kept } = item;
  return JSON.stringify({ ...kept, damaged: jsonOf(report) });
}

/** What a database holds is not always JSON: what is none becomes its words. */
function jsonOf(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return String(value);
  }
}

export async function* libraryFile(
  items: Iterable<LibraryItem> | AsyncIterable<LibraryItem>,
  kind: LibraryKind,
): AsyncGenerator<string> {
  const { before, between, after } = FRAME[kind];
  let start = before;
  for await (const item of items) {
    yield start + written(item);
    start = between;
  }
  yield start === before ? `${before}${after}` : after;
}
