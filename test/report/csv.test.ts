import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build';
import { reportCsv } from '../../src/report/csv';
import type { Report } from '../../src/report/schema';
import { hostileText, poisoned } from './hostile';
import { readCsv } from './read-csv';
import { material, tools } from './sample';

let report: Report;
beforeAll(async () => {
  report = await buildReport(material, tools);
});

const cellOf = (source: string, column: string): string => {
  const [names = [], row = []] = readCsv(source);
  return row[names.indexOf(column)] ?? '';
};

describe('the table', () => {
  it('has one row a claim under named columns', () => {
    const source = reportCsv(report);
    expect(readCsv(source)).toHaveLength(2);
    expect(cellOf(source, 'quote')).toBe('not subject to the CLOUD Act');
    expect(cellOf(source, 'verdict')).toBe('contradicted');
    expect(cellOf(source, 'page_text_sha256')).toBe(report.page.textHash);
    expect(cellOf(source, 'sources')).toBe('https://register.example/acme');
  });

  it('keeps every text, and lets none be a formula', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const cell = cellOf(reportCsv(poisoned(report, text)), 'quote');
        expect(cell.replace(/^'/, '')).toBe(text.replace(/^'/, ''));
        expect(cell).not.toMatch(/^\s*[=+\-@|%]/);
      }),
      { numRuns: 300 },
    );
  });
});
