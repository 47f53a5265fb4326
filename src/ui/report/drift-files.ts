/** What a drift can be saved as. */
import { say } from '../../background/text';
import { driftCsv } from '../../report/drift-csv';
import { driftHtml } from '../../report/drift-html';
import { driftMarkdown } from '../../report/drift-markdown';
import { type Drift, driftJson } from '../../report/drift-schema';
import { saveFile } from '../save-file';

const KINDS = {
  html: { type: 'text/html', write: (drift: Drift) => driftHtml(drift, say) },
  json: { type: 'application/json', write: driftJson },
  csv: { type: 'text/csv', write: driftCsv },
  md: { type: 'text/markdown', write: (drift: Drift) => driftMarkdown(drift, say) },
} as const;

export type DriftFormat = keyof typeof KINDS;
export const DRIFT_FORMATS = Object.keys(KINDS) as DriftFormat[];

/** `sovereignty-lens-changes-aws.eu-2026-11-23.json` */
export function saveDrift(drift: Drift, format: DriftFormat): void {
  const host = URL.canParse(drift.url) ? new URL(drift.url).hostname.replace(/[^a-z0-9.-]/gi, '') : 'page';
  const { type, write } = KINDS[format];
  saveFile(`sovereignty-lens-changes-${host}-${drift.created.slice(0, 10)}.${format}`, type, write(drift));
}
