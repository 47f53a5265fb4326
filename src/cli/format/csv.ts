import { csvRow } from '../../report/csv-row';
import type { CheckResult } from '../check-result';

const COLUMNS = ['url', 'vendor', 'offering', 'type', 'strength', 'lang', 'verdict', 'reason', 'quote'] as const;

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
  return [COLUMNS, ...rows].map(csvRow).join('\r\n');
}
