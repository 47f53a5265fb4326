/** Many reports as one file, each with what the user keeps beside it: one JSON object, or one JSON line a report. */
import * as v from 'valibot';
import { type Report, reportSchema } from './schema';

export const LIBRARY_FORMAT = 'sovereignty-lens-library';
export const LIBRARY_VERSION = 1;

/** What the user keeps beside a report, and when it was saved. */
export const keptSchema = v.object({
  saved: v.pipe(v.string(), v.isoTimestamp()),
  notes: v.string(),
  tags: v.array(v.string()),
});
export type Kept = v.InferOutput<typeof keptSchema>;

export interface LibraryEntry extends Kept {
  report: Report;
}

/** Throws a ValiError when a report does not fit its schema: a broken file is never written. */
const written = ({ report, ...kept }: LibraryEntry) => ({ ...v.parse(keptSchema, kept), report: v.parse(reportSchema, report) });

export const libraryJson = (entries: readonly LibraryEntry[]): string =>
  `${JSON.stringify({ format: LIBRARY_FORMAT, version: LIBRARY_VERSION, entries: entries.map(written) }, null, 2)}\n`;

export const libraryLines = (entries: readonly LibraryEntry[]): string =>
  entries.map((entry) => `${JSON.stringify(written(entry))}\n`).join('');
