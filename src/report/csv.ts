/** The claims of a report as a table for a spreadsheet: RFC 4180, one claim a row. */
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
  'sources',
  'out_of_date',
  'data_version',
] as const;

/** A cell that a spreadsheet would run as a formula is disarmed by an apostrophe (OWASP, "CSV Injection"). */
const FORMULA = /^[\s]*[=+\-@\t\r\n|%]/;

export function reportCsv(report: Report): string {
  const rows = report.claims.map((claim) => rowOf(report, claim));
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
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
    [...new Set(sources)].join(' '),
    verdict.outOfDate.map(({ since }) => since).join(' '),
    data.version,
  ];
}

function cell(value: string): string {
  const guarded = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
