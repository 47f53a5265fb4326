/** Exports of a report, and how a file reaches the user's disk without a permission: a link to a blob, clicked. */
import { say } from '../../background/text';
import { reportClaimReview } from '../../report/claim-review';
import { reportCsv } from '../../report/csv';
import { reportHtml } from '../../report/html';
import { reportJson } from '../../report/json';
import { reportMarkdown } from '../../report/markdown';
import type { Report } from '../../report/schema';
import { reportAnnotations } from '../../report/web-annotation';

export type ExportFormat = 'html' | 'json' | 'csv' | 'md' | 'claimreview' | 'annotations';

interface FileKind {
  type: string;
  /** What the file's name ends in. */
  ending: string;
  write: (report: Report) => string;
}

export const EXPORTS: Readonly<Record<ExportFormat, FileKind>> = {
  html: { type: 'text/html', ending: 'html', write: (report) => reportHtml(report, say) },
  json: { type: 'application/json', ending: 'json', write: reportJson },
  csv: { type: 'text/csv', ending: 'csv', write: reportCsv },
  md: { type: 'text/markdown', ending: 'md', write: (report) => reportMarkdown(report, say) },
  claimreview: {
    type: 'application/ld+json',
    ending: 'claimreview.jsonld',
    write: (report) => reportClaimReview(report, say),
  },
  annotations: {
    type: 'application/ld+json',
    ending: 'annotations.jsonld',
    write: (report) => reportAnnotations(report, say),
  },
};

/** `sovereignty-lens-aws.eu-2026-11-23.json` */
export function fileName({ page, created }: Report, ending: string): string {
  const host = URL.canParse(page.url) ? new URL(page.url).hostname : 'page';
  return `sovereignty-lens-${host.replace(/[^a-z0-9.-]/gi, '')}-${created.slice(0, 10)}.${ending}`;
}

export function exportReport(report: Report, format: ExportFormat): void {
  const { type, ending, write } = EXPORTS[format];
  saveFile(fileName(report, ending), type, write(report));
}

/** The address is given back once the download has surely begun. */
const KEEP_MS = 60_000;

export const saveFile = (name: string, type: string, content: string): void =>
  saveBlob(name, new Blob([content], { type: `${type};charset=utf-8` }));

export function saveBlob(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
}
