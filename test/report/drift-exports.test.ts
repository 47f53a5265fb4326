import fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { hashedContent } from '../../src/report/content';
import { driftCsv } from '../../src/report/drift-csv';
import { driftHtml } from '../../src/report/drift-html';
import { driftMarkdown } from '../../src/report/drift-markdown';
import { type Drift, driftJson, driftSchema } from '../../src/report/drift-schema';
import { poisonedDrift, sampleDrift } from './drift-sample';
import { HOSTILE, hostileText } from './hostile';
import { htmlText, intruders, unescaped, unwritten } from './html-text';
import { readCsv } from './read-csv';
import { sha256, tools } from './sample';

let drift: Drift;
beforeAll(async () => {
  drift = await sampleDrift();
});

const rows = (source: string): Record<string, string>[] => {
  const [names = [], ...lines] = readCsv(source);
  return lines.map((line) => Object.fromEntries(names.map((name, index) => [name, line[index] ?? ''])));
};

describe('a drift as JSON', () => {
  it('holds both dates, both wordings and why a verdict is another', () => {
    const read = v.parse(driftSchema, JSON.parse(driftJson(drift)));
    expect(read).toEqual(drift);
    expect(read).toMatchObject({ format: 'sovereignty-lens-drift', version: 1 });
    expect([read.before.read, read.after.read]).toEqual(['2026-03-03T08:00:00.000Z', '2026-11-24T08:00:00.000Z']);
    expect(read.changes.map(({ kind, before, after, causes }) => [kind, before?.quote, after?.quote, causes])).toEqual([
      ['removed', 'not subject to the CLOUD Act', undefined, undefined],
      ['reworded', 'beyond the reach of foreign courts', 'beyond the reach of US courts', undefined],
      ['verdict', 'immune from US law', 'immune from US law', ['data']],
      ['added', undefined, 'no American authority has a way in', undefined],
    ]);
  });

  it('shows by its hash whether it was changed', () => {
    expect(drift.contentHash).toBe(sha256(hashedContent(drift)));
    expect(sha256(hashedContent({ ...drift, unchanged: 9 }))).not.toBe(drift.contentHash);
  });

  it('is never written when it does not fit', () => {
    expect(() => driftJson({ ...drift, changes: [{ kind: 'gone' as never }] })).toThrow();
  });
});

describe('a drift as a table', () => {
  it('has one change a row, the earlier wording beside the later one with their dates', () => {
    expect(rows(driftCsv(drift))[0]).toMatchObject({
      change: 'removed',
      read_before: '2026-03-03T08:00:00.000Z',
      quote_before: 'not subject to the CLOUD Act',
      verdict_before: 'contradicted',
      quote_after: '',
      data_version_after: '2026.11.23',
    });
    expect(rows(driftCsv(drift))[2]).toMatchObject({
      verdict_before: 'contradicted',
      verdict_after: 'needs-qualification',
      verdict_differs_by: 'data',
    });
  });

  it('lets no text be a formula', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const row of rows(driftCsv(poisonedDrift(drift, text))))
          for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@|%]/);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a drift as a page and as text', () => {
  it('shows each change with its dates, and what it is not', () => {
    const page = htmlText(driftHtml(drift, tools.say));
    for (const part of [
      'popup_fact_about "drift_kind_removed" not subject to the CLOUD Act',
      'drift_seen {"date":"2026-03-03T08:00:00.000Z"}',
      'beyond the reach of US courts',
      'drift_because',
      'drift_text_other',
      'report_not_legal_advice',
      drift.after.textHash ?? '-',
    ])
      expect(page).toContain(part);
    expect(unwritten(driftHtml(drift, tools.say))).toEqual([]);
    const words = driftMarkdown(drift, tools.say);
    for (const part of [
      '## popup\\_fact\\_about "drift\\_kind\\_removed" not subject to the CLOUD Act',
      'beyond the reach of US courts',
      'report\\_not\\_legal\\_advice',
    ])
      expect(words).toContain(part);
  });

  it.each(HOSTILE)('lets %j be nothing but text', (text) => {
    expect(intruders(driftHtml(poisonedDrift(drift, text), tools.say))).toEqual([]);
    const words = driftMarkdown(poisonedDrift(drift, text), tools.say);
    expect(unescaped(words)).toEqual([]);
    expect(words).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });
});
