/** Exports of a report. */
import { say } from '../../background/text';
import { reportClaimReview } from '../../report/claim-review';
import { reportCsv } from '../../report/csv';
import { reportHtml } from '../../report/html';
import { reportJson } from '../../report/json';
import { reportMarkdown } from '../../report/markdown';
import type { Report } from '../../report/schema';
import { reportAnnotations } from '../../report/web-annotation';
import { saveFile } from '../save-file';

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
