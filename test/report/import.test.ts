import { beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build';
import { canonical } from '../../src/report/content';
import type { ImportItem } from '../../src/report/import';
import { reportJson } from '../../src/report/json';
import type { LibraryEntry, LibraryKind } from '../../src/report/library-file';
import type { Report } from '../../src/report/schema';
import { itemsOf, libraryText } from './library-text';
import { material, sha256, tools } from './sample';

const KEPT = { saved: '2026-11-24T09:00:00.000Z', notes: 'for the tender', tags: ['tender', 'aws'] };
let report: Report;
let other: Report;
let entries: LibraryEntry[];
beforeAll(async () => {
  report = await buildReport(material, tools);
  other = await buildReport({ ...material, claims: ['c2'] }, { ...tools, id: '11111111-2222-4333-8444-555555555555' });
  entries = [report, other].map((of) => ({ ...KEPT, report: of }));
});

const read = (text: string): Promise<ImportItem[]> => itemsOf(text, tools.digest);
const faults = async (text: string) => (await read(text)).map((item) => ('fault' in item ? item.fault : 'report'));
const changed = (fields: object): string => JSON.stringify({ ...report, ...fields });

describe('a file of reports', () => {
  it('is one report as it was saved', async () => {
    expect(await read(reportJson(report))).toEqual([{ report }]);
  });

  it('is a list of them, with or without a mark of its encoding', async () => {
    expect(await read(JSON.stringify([report, other]))).toEqual([{ report }, { report: other }]);
    expect(await read(`\ufeff${JSON.stringify([report])}`)).toEqual([{ report }]);
  });

  it.each([
    ['one JSON', 'json'],
    ['JSON lines', 'jsonl'],
  ] satisfies [string, LibraryKind][])('brings notes, tags and time back: %s', async (_name, kind) => {
    expect(await read(await libraryText(entries, kind))).toEqual([
      { report, kept: KEPT },
      { report: other, kept: KEPT },
    ]);
  });

  it('of an earlier version of the program has no hash of the whole, and is read', async () => {
    const { contentHash: _, ...older } = report;
    expect(await read(JSON.stringify(older))).toEqual([{ report: older }]);
  });
});

describe('what is not taken in', () => {
  it('has one fault each', async () => {
    expect(await faults('')).toEqual(['empty']);
    expect(await faults(' \n ')).toEqual(['empty']);
    expect(await faults(reportJson(report).slice(0, 900))).toEqual(['cut-off']);
    expect(await faults('<html><script>alert(1)</script>')).toEqual(['foreign']);
    expect(await faults('{"name": "something else"}')).toEqual(['foreign']);
    expect(await faults('[1, null, "x"]')).toEqual(['foreign', 'foreign', 'foreign']);
    expect(await faults(changed({ version: 2 }))).toEqual(['newer']);
    expect(await faults(changed({ claims: [{}] }))).toEqual(['unfit']);
    expect(await faults('{"format":"sovereignty-lens-library","version":2,"entries":[]}')).toEqual(['newer']);
    expect(await faults('{"format":"sovereignty-lens-library","version":1}')).toEqual(['unfit']);
    expect(await faults(JSON.stringify({ report, saved: 'yesterday', notes: '', tags: [] }))).toEqual(['unfit']);
  });

  it('was changed: the note, a verdict, a source, something added', async () => {
    expect(await faults(changed({ note: 'Seen elsewhere.' }))).toEqual(['altered']);
    expect(await faults(changed({ added: true }))).toEqual(['altered']);
    expect(await faults(reportJson(report).replace('"contradicted"', '"supported"'))).toEqual(['altered']);
    expect(await faults(reportJson(report).replace('register.example', 'other.example'))).toEqual(['altered']);
  });

  it('was changed in a quote, where there is no other hash', async () => {
    const { contentHash: _, ...older } = report;
    const quotes = older.claims.map((claim) => ({ ...claim, quote: 'fully subject to the CLOUD Act' }));
    expect(await faults(JSON.stringify({ ...older, claims: quotes }))).toEqual(['altered']);
  });

  it('leaves the rest of its file', async () => {
    const lines = await libraryText(entries, 'jsonl');
    expect(await faults(lines.slice(0, -40))).toEqual(['report', 'cut-off']);
    expect(await faults(JSON.stringify([other, { ...report, note: 'x' }, {}]))).toEqual(['report', 'altered', 'foreign']);
  });

  it('is nested beyond all reason', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(await faults(deep)).toEqual(['foreign']);
    expect(await faults(JSON.stringify({ ...report, added: 0 }).replace('"added":0', `"added":${deep}`))).toEqual(['unfit']);
  });
});

describe('the content of a report', () => {
  it('is written as RFC 8785 says, 3.2.2 and 3.2.3', () => {
    const sample = { '\u20ac': 'Euro Sign', '\r': 'Carriage Return', '1': 'One', '\u0080': 'Control', '\ud83d\ude00': 'Smiley' };
    expect(canonical({ ...sample, numbers: [1e30, 4.5, 2e-3], literals: [null, true, false] })).toBe(
      '{"\\r":"Carriage Return","1":"One","literals":[null,true,false],"numbers":[1e+30,4.5,0.002],"\u0080":"Control","\u20ac":"Euro Sign","\ud83d\ude00":"Smiley"}',
    );
  });

  it('has its hash in the report, which anybody can take again', () => {
    const { contentHash, ...rest } = report;
    expect(contentHash).toBe(sha256(canonical(rest)));
  });
});
