/** The claims of a report as a table for a spreadsheet: RFC 4180, one claim a row. */
import { csvRow } from './csv-row';
import type { Report, ReportClaim } from './schema';

const COLUMNS = [
  'report',
  'read',
  'url',
  'page_text_sha256',
  'vendor',
  'offering',
  'type',
  'strength',
  'quote',
  'context',
  'link',
  'verdict',
  'reason',
  'because',
  'question',
  'facts_by',
  'sources',
  'out_of_date',
  'data_version',
] as const;

export function reportCsv(report: Report): string {
  const rows = report.claims.map((claim) => rowOf(report, claim));
  return [COLUMNS, ...rows].map((row) => `${csvRow(row)}\r\n`).join('');
}

function rowOf(report: Report, { speaker, verdict, ...claim }: ReportClaim): string[] {
  const { page, data } = report;
  const sources = verdict.proof.facts.flatMap(({ source }) => source?.url ?? []);
  return [
    report.id,
    page.read,
    page.url,
    page.textHash ?? '',
    speaker.vendor ?? '',
    speaker.offering ?? '',
    claim.type,
    claim.strength,
    claim.quote,
    claim.context,
    claim.link,
    verdict.value,
    verdict.reason,
    verdict.because.text,
    verdict.question.text,
    verdict.proof.subject?.answers ? 'user' : 'registry',
    [...new Set(sources)].join(' '),
    [...new Set(verdict.outOfDate.map(({ since }) => since))].join(' '),
    data.version,
  ];
}
