/** Exports of a report, and how a file reaches the user's disk without a permission: a link to a blob, clicked. */
import { say } from '../../background/text';
import { reportCsv } from '../../report/csv';
import { reportHtml } from '../../report/html';
import { reportJson } from '../../report/json';
import { reportMarkdown } from '../../report/markdown';
import type { Report } from '../../report/schema';

export type ExportFormat = 'json' | 'html' | 'csv' | 'md';

interface FileKind {
  type: string;
  write: (report: Report) => string;
}

export const EXPORTS: Readonly<Record<ExportFormat, FileKind>> = {
  html: { type: 'text/html', write: (report) => reportHtml(report, say) },
  json: { type: 'application/json', write: reportJson },
  csv: { type: 'text/csv', write: reportCsv },
  md: { type: 'text/markdown', write: (report) => reportMarkdown(report, say) },
};

/** `sovereignty-lens-aws.eu-2026-11-23.json` */
export function exportName({ page, created }: Report, format: ExportFormat): string {
  const host = URL.canParse(page.url) ? new URL(page.url).hostname : 'page';
  return `sovereignty-lens-${host.replace(/[^a-z0-9.-]/gi, '')}-${created.slice(0, 10)}.${format}`;
}

export function exportReport(report: Report, format: ExportFormat): void {
  saveFile(exportName(report, format), EXPORTS[format].type, EXPORTS[format].write(report));
}

/** The address is given back once the download has surely begun. */
const KEEP_MS = 60_000;

export function saveFile(name: string, type: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
}
