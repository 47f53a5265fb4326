/**
 * The content of a report as one text, whatever the order of its fields: the JSON Canonicalization Scheme, RFC 8785. Two reports
 * with the same text are the same report, and its hash shows whether a file was changed.
 */
import type { Report } from './schema';

/** Levels of nesting; no report of ours comes near. */
const DEEPEST = 64;

/** Throws a RangeError for a value nested deeper than any report. */
export function canonical(value: unknown, depth = 0): string {
  if (depth > DEEPEST) throw new RangeError('nested too deeply');
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, depth + 1)).join(',')}]`;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  const sorted = fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field, depth + 1)}`).join(',')}}`;
}

/** What the content hash of a report covers: everything but the hash, and the bytes of a picture, which have their own in the report. */
export function hashedContent(report: object): string {
  const { contentHash: _, pictureData: __, ...rest } = report as Partial<Report>;
  return canonical(rest);
}
