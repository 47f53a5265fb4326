/**
 * The saved reports, in IndexedDB, each with the user's notes and tags beside it. What does not parse is kept as it is and handed
 * out as damaged; nothing is ever deleted here but by the user's own order.
 */
import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import { hashedContent } from '../../report/content';
import type { LibraryEntry } from '../../report/library-file';
import { parseReport, type Report } from '../../report/schema';

interface Remarks {
  notes: string;
  tags: string[];
}

/** As it lies in the database. */
export interface Stored extends Remarks {
  id: string;
  /** ISO time. */
  saved: string;
  report: unknown;
}

interface Library extends DBSchema {
  reports: { key: string; value: Stored; indexes: { saved: string } };
}

export type SavedReport = ({ id: string } & LibraryEntry) | ({ id: string; saved: string; damaged: unknown } & Remarks);

const DATABASE = 'reports';
/** 1: reports alone. 2: notes and tags beside them. */
const VERSION = 2;

const open = (): Promise<IDBPDatabase<Library>> =>
  openDB<Library>(DATABASE, VERSION, {
    async upgrade(database, from, _to, transaction) {
      if (from < 1) database.createObjectStore('reports', { keyPath: 'id' }).createIndex('saved', 'saved');
      if (from !== 1) return;
      const cursors = transaction.objectStore('reports').iterate();
      for await (const cursor of cursors) await cursor.update({ ...cursor.value, notes: '', tags: [] });
    },
  });

/** One connection per use: a page left open never blocks an upgrade. */
async function within<T>(work: (database: IDBPDatabase<Library>) => Promise<T>): Promise<T> {
  const database = await open();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

function asSaved({ report, ...kept }: Stored): SavedReport {
  const parsed = parseReport(report);
  return parsed ? { ...kept, report: parsed } : { ...kept, damaged: report };
}

/** Rejects with a QuotaExceededError when the disk or the quota is full; nothing stored before is touched. */
export const saveReport = (report: Report, saved: string): Promise<string> =>
  within((database) => database.put('reports', { id: report.id, saved, report, notes: '', tags: [] }));

export interface Added {
  added: number;
  /** The same report was there. */
  duplicates: number;
  /** Another report with the same number was there, and stays. */
  conflicts: number;
}

const isSame = (stored: unknown, report: Report): boolean => {
  const parsed = parseReport(stored);
  return parsed !== undefined && hashedContent(parsed) === hashedContent(report);
};

/** All of them or, where one is refused or the browser has no room, none: nothing stored before is touched. */
export const addReports = (entries: readonly LibraryEntry[]): Promise<Added> =>
  within(async (database) => {
    const work = database.transaction('reports', 'readwrite');
    try {
      const outcome = await addEach(entries, work.store);
      await work.done;
      return outcome;
    } catch (error) {
      work.done.catch(() => undefined);
      if (!work.error) work.abort();
      throw error;
    }
  });

type Shelf = IDBPObjectStore<Library, ['reports'], 'reports', 'readwrite'>;

async function addEach(entries: readonly LibraryEntry[], shelf: Shelf): Promise<Added> {
  const outcome: Added = { added: 0, duplicates: 0, conflicts: 0 };
  for (const { report, ...kept } of entries) {
    const present = await shelf.get(report.id);
    if (!present) await shelf.add({ id: report.id, report, ...kept });
    outcome[!present ? 'added' : isSame(present.report, report) ? 'duplicates' : 'conflicts'] += 1;
  }
  return outcome;
}

export async function readReport(id: string): Promise<SavedReport | undefined> {
  const stored = await within((database) => database.get('reports', id));
  return stored && asSaved(stored);
}

/** Latest first. */
export async function listReports(): Promise<SavedReport[]> {
  const stored = await within((database) => database.getAllFromIndex('reports', 'saved'));
  return stored.map(asSaved).reverse();
}

/** Does nothing for a report that is gone. */
export const annotateReport = (id: string, remarks: Remarks): Promise<void> =>
  within(async (database) => {
    const work = database.transaction('reports', 'readwrite');
    const present = await work.store.get(id);
    if (present) await work.store.put({ ...present, ...remarks });
    await work.done;
  });

/** Out: what was deleted, to be put back; undefined where it was gone before. */
export const deleteReport = (id: string): Promise<Stored | undefined> =>
  within(async (database) => {
    const work = database.transaction('reports', 'readwrite');
    const present = await work.store.get(id);
    await work.store.delete(id);
    await work.done;
    return present;
  });

export const restoreReport = (stored: Stored): Promise<string> => within((database) => database.put('reports', stored));
