import type { CheckResult } from '../check-result';

const COLUMNS = ['url', 'vendor', 'offering', 'type', 'strength', 'lang', 'verdict', 'reason', 'quote'] as const;

/** A cell that a spreadsheet would run as a formula is disarmed by an apostrophe (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r]/;

/** One claim a row, RFC 4180; the first row names the columns. */
export function asCsv(result: CheckResult): string {
  const rows = result.claims.map((claim) => [
    result.url,
    claim.speaker?.vendor ?? result.vendor ?? '',
    claim.speaker?.offering ?? result.offering ?? '',
    claim.type,
    claim.strength,
    claim.lang,
    claim.verdict ?? '',
    claim.reason ?? '',
    claim.quote,
  ]);
  return [COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
}

function cell(value: string): string {
  const guarded = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
