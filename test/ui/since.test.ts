import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Result } from '../../src/background/protocol';
import { buildReport } from '../../src/report/build';
import type { Report } from '../../src/report/schema';
import type { AssessedClaim } from '../../src/verdict/assessment';
import { coverage } from '../background/reading';
import { assessment, claim, material, tools, verdict } from '../report/sample';
import { type FakeBrowser, fakeBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const browser = (await import('webextension-polyfill')).default as unknown as FakeBrowser;
const { changesSince } = await import('../../src/ui/report/since');
const { reportsAbout, reportsOf } = await import('../../src/ui/report/earlier');
const { saveReport } = await import('../../src/ui/report/library');
const { writing } = await import('../../src/ui/report/database');

const TAB = 1;
const PAGE_TEXT = 'Our service is sovereign.';
const said = (id: string, quote: string): AssessedClaim => ({
  claim: { ...claim, id, quote, context: `${quote}.` },
  speaker: { vendor: 'acme', offering: 'acme-cloud', by: 'host' },
  verdict,
});
const resultOf = (claims: AssessedClaim[], url = assessment.url): Result => ({
  assessment: { ...assessment, url, claims },
  rules: {},
  coverage,
  dependencies: { owners: [], ownerless: 0 },
  at: '2026-11-24T10:00:00.000Z',
});
const BEFORE = [said('c1', 'not subject to the CLOUD Act'), said('c2', 'immune from US law')];
const idOf = (number: number): string => `0000000${number}-2222-4333-8444-555555555555`;

async function reported(number: number, claims = BEFORE, url = assessment.url): Promise<Report> {
  const report = await buildReport(
    {
      ...material,
      assessment: { ...assessment, url, claims },
      claims: claims.map((item) => item.claim.id),
      reading: { whole: true, claims: claims.length, notRead: [] },
    },
    { ...tools, id: idOf(number) },
  );
  await saveReport(report, `2026-11-2${number}T09:00:00.000Z`);
  return report;
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  browser.runtime.sendMessage.mockResolvedValue(PAGE_TEXT);
});

describe('what changed since a page was reported', () => {
  it('is nothing known of a page that never was', async () => {
    await reported(1, BEFORE, 'https://acme.example/other');
    expect(await changesSince(TAB, resultOf(BEFORE))).toBeUndefined();
  });

  it('is found whatever session or tracker stands in its address, and counted by kind', async () => {
    const { id, page } = await reported(1);
    const after = [said('c2', 'immune from US law'), said('c3', 'beyond the reach of every foreign court')];
    const since = await changesSince(TAB, resultOf(after, 'https://acme.example/cloud?lang=en&utm_source=x&session=1#top'));
    expect(since).toEqual({
      report: id,
      read: page.read,
      counts: [
        { kind: 'removed', count: 1 },
        { kind: 'added', count: 1 },
      ],
    });
  });

  it('is nothing when nothing did', async () => {
    await reported(1);
    expect((await changesSince(TAB, resultOf(BEFORE)))?.counts).toEqual([]);
  });

  it('is told against the latest report', async () => {
    await reported(1);
    const { id } = await reported(2, [said('c1', 'sovereign')]);
    const since = await changesSince(TAB, resultOf([said('c1', 'sovereign')]));
    expect(since).toMatchObject({ report: id, counts: [] });
  });

  it('is never called removed while the page is still being read', async () => {
    await reported(1);
    const reading = { ...resultOf([]), coverage: { ...coverage, done: false } };
    expect((await changesSince(TAB, reading))?.counts).toEqual([{ kind: 'other', count: 2 }]);
  });

  it('is not told against a damaged report', async () => {
    const report = await reported(1);
    await writing(({ reports }) =>
      reports.put({ id: report.id, saved: '2026-11-21T09:00:00.000Z', report: { broken: true }, notes: '', tags: [] }),
    );
    expect(await changesSince(TAB, resultOf(BEFORE))).toBeUndefined();
  });
});

describe('saved reports', () => {
  it('of a page come latest first', async () => {
    await reported(1);
    await reported(2);
    await reported(3, BEFORE, 'https://acme.example/other');
    expect((await reportsOf(assessment.url)).map(({ id }) => id)).toEqual([idOf(2), idOf(1)]);
  });

  it('about a vendor are the latest of each page', async () => {
    for (const number of [1, 2]) await reported(number);
    await reported(3, BEFORE, 'https://acme.example/other');
    expect((await reportsAbout('Acme Cloud')).map(({ id }) => id).sort()).toEqual([idOf(2), idOf(3)]);
    expect(await reportsAbout('Nobody')).toEqual([]);
  });
});
