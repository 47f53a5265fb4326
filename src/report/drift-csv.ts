/** A drift as a table for a spreadsheet: RFC 4180, one change a row, the earlier wording beside the later one. */
import { csvRow } from './csv-row';
import type { Drift, DriftChange } from './drift-schema';

const SIDES = ['before', 'after'] as const;
const OF_SIDE = ['read', 'quote', 'context', 'link', 'verdict', 'because', 'data_version', 'report', 'page_text_sha256'] as const;
const COLUMNS = [
  'drift',
  'url',
  'change',
  'type',
  'verdict_differs_by',
  ...SIDES.flatMap((side) => OF_SIDE.map((name) => `${name}_${side}`)),
  'limits',
];

export const driftCsv = (drift: Drift): string =>
  [COLUMNS, ...drift.changes.map((change) => rowOf(change, drift))].map((row) => `${csvRow(row)}\r\n`).join('');

const rowOf = (change: DriftChange, drift: Drift): string[] => [
  drift.id,
  drift.url,
  change.kind,
  (change.before ?? change.after)?.type ?? '',
  (change.causes ?? []).join(' '),
  ...SIDES.flatMap((side) => sideOf(change[side], drift[side])),
  drift.limits.join(' '),
];

const sideOf = (claim: DriftChange['before'], { read, data, report, textHash }: Drift['before']): string[] => [
  read,
  claim?.quote ?? '',
  claim?.context ?? '',
  claim?.link ?? '',
  claim?.verdict.value ?? '',
  claim?.verdict.because.text ?? '',
  data.version,
  report ?? '',
  textHash ?? '',
];
