import { beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build';
import { reportMarkdown } from '../../src/report/markdown';
import type { Report } from '../../src/report/schema';
import { HOSTILE, poisoned } from './hostile';
import { unescaped } from './html-text';
import { material, tools } from './sample';

let report: Report;
beforeAll(async () => {
  report = await buildReport(material, tools);
});

describe('the report as Markdown', () => {
  it('shows claim, verdict, rule, source and what it is not', () => {
    const source = reportMarkdown(report, tools.say);
    for (const part of [
      'not subject to the CLOUD Act',
      '18 U\\.S\\.C\\. § 2713',
      '<https://register.example/acme>',
      'report\\_not\\_legal\\_advice',
    ])
      expect(source).toContain(part);
  });

  it.each(HOSTILE)('lets %j be nothing but text', (text) => {
    const source = reportMarkdown(poisoned(report, text), tools.say);
    expect(unescaped(source)).toEqual([]);
    expect(source).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });
});
