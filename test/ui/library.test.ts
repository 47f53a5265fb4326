import 'fake-indexeddb/auto';
import { IDBDatabase, IDBFactory, IDBIndex, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildReport } from '../../src/report/build';
import type { LibraryEntry, LibraryItem } from '../../src/report/library-file';
import type { Pictured } from '../../src/report/picture';
import type { Report } from '../../src/report/schema';
import { type Stored, within, writing } from '../../src/ui/report/database';
import { find, PAGE } from '../../src/ui/report/found';
import { addReports, annotateReport, deleteReport, readReport, restoreReport, saveReport } from '../../src/ui/report/library';
import { choices, findReports, readEntries, readReports } from '../../src/ui/report/shelf';
import { itemsOf, libraryText } from '../report/library-text';
import { material, sha256, tools } from '../report/sample';
import { readJson } from '../support/files';

const SAVED = '2026-11-24T09:00:00.000Z';
const ALL = { words: '' };
const report = await buildReport(material, tools);
const idOf = (number: number): string => `${String(number).padStart(8, '0')}-2222-4333-8444-555555555555`;
const { contentHash: _, ...unsealed } = report;
const numbered = (number: number): Report => ({ ...unsealed, id: idOf(number) });
/** Saved one second after the other. */
const savedAt = (number: number): string => new Date(Date.parse(SAVED) + number * 1000).toISOString();

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
const entries = (count: number): LibraryEntry[] =>
  Array.from({ length: count }, (_, number) => ({ saved: savedAt(number), notes: '', tags: [], report: numbered(number) }));
const everyReport = async (): Promise<LibraryItem[]> => {
  const items: LibraryItem[] = [];
  for await (const item of readReports(await findReports(ALL))) items.push(item);
  return items;
};

/** The records of each store that were read since. */
function countReads(): Record<string, number> {
  const reads: Record<string, number> = { reports: 0, entries: 0 };
  for (const name of ['get', 'getAll', 'openCursor'] as const) {
    const original = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
      const request = original.apply(this, args);
      request.addEventListener('success', () => {
        reads[this.name] = (reads[this.name] ?? 0) + [request.result].flat().length;
      });
      return request as never;
    });
  }
  return reads;
}

/** A database as `version` of the extension's library made it. */
async function older(version: 1 | 2, records: readonly object[]): Promise<void> {
  const open = indexedDB.open('reports', version);
  open.onupgradeneeded = () => open.result.createObjectStore('reports', { keyPath: 'id' }).createIndex('saved', 'saved');
  await new Promise((done) => {
    open.onsuccess = done;
  });
  const work = open.result.transaction('reports', 'readwrite');
  for (const record of records) work.objectStore('reports').put(record);
  await new Promise((done) => {
    work.oncomplete = done;
  });
  open.result.close();
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => void vi.restoreAllMocks());

describe('the library of an earlier version', () => {
  it('1, as its build wrote it, opens complete, a damaged one too', async () => {
    const first = readJson<Stored>('test/fixtures/reports/first-version.json');
    await older(1, [first, { id: 'broken', saved: '2026-12-24T00:00:00.000Z', report: { format: 'other' } }]);
    expect(await readReport(first.id)).toEqual({ ...first, notes: '', tags: [] });
    expect(await findReports(ALL)).toEqual(['broken', first.id]);
    expect(await findReports({ words: 'eucs certified', vendor: 'AWS European Sovereign Cloud' })).toEqual([first.id]);
    expect((await readReport('broken')) as object).toMatchObject({ damaged: { format: 'other' } });
    expect((await readEntries(['broken']))[0]).toMatchObject({ damaged: true, title: '' });
  });

  it('2: keeps its notes and tags', async () => {
    await older(2, [{ id: report.id, saved: SAVED, report, notes: 'Ask again.', tags: ['tender'] }]);
    expect(await readReport(report.id)).toMatchObject({ report, notes: 'Ask again.', tags: ['tender'] });
    expect(await findReports({ words: 'again', tag: 'tender' })).toEqual([report.id]);
  });
});

describe('a list of 2,000 reports', () => {
  beforeEach(async () => void (await addReports(from(entries(2_000)))));

  it('reads the entries of one page and no report', async () => {
    const reads = countReads();
    const ids = await findReports(ALL);
    const page = await readEntries(ids.slice(0, 50));
    expect((await choices()).total).toBe(2_000);
    expect(page.map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, number) => idOf(1_999 - number)));
    expect(reads).toEqual({ reports: 0, entries: 50 });
  });

  it('reads the next page, and nothing else, when more is asked for', async () => {
    const query = { search: ALL, shown: PAGE, turn: 0 };
    const first = await find(query);
    const reads = countReads();
    const keys = vi.spyOn(IDBIndex.prototype, 'getAllKeys');
    const second = await find({ ...query, shown: 2 * PAGE }, first);
    expect(second.entries.map(({ id }) => id)).toEqual(second.ids.slice(0, 2 * PAGE));
    expect([reads, keys.mock.calls.length]).toEqual([{ reports: 0, entries: PAGE }, 0]);
    await deleteReport(second.ids[0] ?? '');
    const third = await find({ ...query, turn: 1 }, second);
    expect(third.ids).toEqual(second.ids.slice(1));
    expect(third.choices.total).toBe(1_999);
  });

  it('is searched in its entries alone', async () => {
    await annotateReport(idOf(1_234), { notes: 'The needle' });
    const reads = countReads();
    expect(await findReports({ words: 'NEEDLE acme' })).toEqual([idOf(1_234)]);
    expect(reads).toEqual({ reports: 0, entries: 2_000 });
  });
});

describe('what there is to choose between', () => {
  it('is each vendor, verdict and tag once', async () => {
    await addReports(from(entries(3)));
    await saveReport({ ...numbered(3), profile: { ...report.profile, name: 'Zeta' } }, SAVED);
    await annotateReport(idOf(1), { tags: ['tender', 'aws'] });
    await annotateReport(idOf(2), { tags: ['tender'] });
    expect(await choices()).toEqual({
      total: 4,
      vendors: ['Acme Cloud', 'Zeta'],
      verdicts: ['contradicted'],
      tags: ['aws', 'tender'],
    });
  });
});

describe('a file of all reports', () => {
  it.each(['json', 'jsonl'] as const)('loses none: damaged ones go as they are, marked, and say so: %s', async (kind) => {
    const cyclic: { self?: unknown } = {};
    cyclic.self = cyclic;
    await addReports(from(entries(45)));
    for (const [id, stored] of [
      ['broken', { format: 'other', words: 'what was there' }],
      ['worse', cyclic],
    ] as const)
      await restoreReport({ id, saved: savedAt(99), notes: 'why?', tags: [], report: stored });
    const text = await libraryText(await everyReport(), kind);
    expect(text).toContain('"damaged":{"format":"other","words":"what was there"}');
    const items = await itemsOf(text, tools.digest);
    expect(items.filter((item) => 'report' in item)).toHaveLength(45);
    expect(items.filter((item) => 'fault' in item)).toEqual([{ fault: 'damaged' }, { fault: 'damaged' }]);
  });
});

describe('writing', () => {
  it('waits for the disk', async () => {
    const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await saveReport(report, SAVED);
    await annotateReport(report.id, { notes: 'x' });
    const written = opened.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(written.map(([, , options]) => options)).toEqual([{ durability: 'strict' }, { durability: 'strict' }]);
  });

  it('is undone as a whole where a part has no room, and says which error it was', async () => {
    await saveReport(report, SAVED);
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown) {
      if (this.name === 'entries') throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value) as never;
    });
    await expect(saveReport(numbered(1), SAVED)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    await expect(annotateReport(report.id, { notes: 'lost?' })).rejects.toMatchObject({ name: 'QuotaExceededError' });
    vi.restoreAllMocks();
    expect(await findReports(ALL)).toEqual([report.id]);
    expect(await readReport(idOf(1))).toBeUndefined();
    expect(await readReport(report.id)).toMatchObject({ notes: '' });
  });

  it('that the browser breaks off keeps nothing', async () => {
    const broken = writing(async ({ reports }) => {
      await reports.put({ id: 'half', saved: SAVED, notes: '', tags: [], report: {} });
      reports.transaction.abort();
    });
    await expect(broken).rejects.toMatchObject({ name: 'AbortError' });
    expect(await within((database) => database.count('reports'))).toBe(0);
  });

  it('by two windows at once keeps both', async () => {
    await saveReport(report, SAVED);
    const writes = [
      annotateReport(report.id, { notes: 'from one' }),
      annotateReport(report.id, { tags: ['from the other'] }),
      ...Array.from({ length: 20 }, (_, number) => saveReport(numbered(number), savedAt(number))),
    ];
    await Promise.all(writes);
    expect(await readReport(report.id)).toMatchObject({ notes: 'from one', tags: ['from the other'] });
    expect(await findReports(ALL)).toHaveLength(21);
  });
});

describe('a file taken in', () => {
  it('counts what is new, here already, or another with the same number', async () => {
    await addReports(from(entries(60)));
    const more = [...entries(62), { saved: SAVED, notes: '', tags: [], report: { ...numbered(0), note: 'another' } }];
    expect(await addReports(from(more))).toEqual({ added: 2, duplicates: 60, conflicts: 1 });
  });

  it('that breaks off far down leaves what was here and came in before, says so, and adds the rest another time', async () => {
    await addReports(from(entries(10)));
    async function* broken() {
      yield* entries(80);
      throw new DOMException('the file is gone', 'NotReadableError');
    }
    const first = await addReports(broken());
    expect(first).toMatchObject({ duplicates: 10, refusal: { name: 'NotReadableError' } });
    expect(first.added).toBeGreaterThan(0);
    expect(await choices()).toMatchObject({ total: 10 + first.added });
    expect(await addReports(from(entries(80)))).toEqual({ added: 70 - first.added, duplicates: 10 + first.added, conflicts: 0 });
    expect((await findReports(ALL)).length).toBe(80);
  });
});

describe('a picture', () => {
  const bytes = Buffer.from('any bytes');
  const pictured: Pictured = {
    picture: { type: 'image/png', width: 2, height: 1, taken: SAVED, hash: sha256(bytes) },
    pictureData: bytes.toString('base64'),
  };

  it('lies beside its report and comes back with it, from a file too', async () => {
    const whole = await buildReport({ ...material, pictured }, tools);
    await saveReport(whole, SAVED);
    const stored = await within((database) => database.get('reports', whole.id));
    expect(stored?.report).not.toHaveProperty('pictureData');
    expect(stored?.picture).toMatchObject({ size: bytes.length, type: 'image/png' });
    expect(await readReport(whole.id)).toMatchObject({ report: whole });
    const [item] = await itemsOf(await libraryText(await everyReport(), 'jsonl'), tools.digest);
    expect(item).toMatchObject({ report: whole });
    await annotateReport(whole.id, { notes: 'still there' });
    const deleted = await deleteReport(whole.id);
    if (deleted) await restoreReport(deleted);
    expect(await readReport(whole.id)).toMatchObject({ report: whole, notes: 'still there' });
  });
});

describe('a report deleted', () => {
  it('is gone from the list, and comes back whole', async () => {
    await saveReport(report, SAVED);
    await annotateReport(report.id, { notes: 'kept', tags: ['a'] });
    const stored = await deleteReport(report.id);
    expect(await findReports(ALL)).toEqual([]);
    if (stored) await restoreReport(stored);
    expect(await readReport(report.id)).toMatchObject({ notes: 'kept', tags: ['a'], report });
    expect(await findReports({ words: 'kept' })).toEqual([report.id]);
  });
});

describe('the entries', () => {
  it('are made anew where they and the reports no longer agree', async () => {
    await addReports(from(entries(3)));
    await within((database) => database.delete('entries', idOf(1)));
    await within((database) => database.delete('reports', idOf(2)));
    await within((database) => database.put('reports', { id: 'put', saved: SAVED, notes: '', tags: [], report: {} }));
    expect((await choices()).total).toBe(3);
    expect((await findReports(ALL)).sort()).toEqual([idOf(0), idOf(1), 'put'].sort());
  });
});
