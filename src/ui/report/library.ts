/**
 * The saved reports, in IndexedDB. What does not parse is kept as it is and handed out as damaged; nothing is ever deleted here
 * but by the user's own order.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { parseReport, type Report } from '../../report/schema';

interface Stored {
  id: string;
  /** ISO time. */
  saved: string;
  report: unknown;
}

interface Library extends DBSchema {
  reports: { key: string; value: Stored; indexes: { saved: string } };
}

export type SavedReport = { id: string; saved: string; report: Report } | { id: string; saved: string; damaged: unknown };

const DATABASE = 'reports';
const VERSION = 1;

const open = (): Promise<IDBPDatabase<Library>> =>
  openDB<Library>(DATABASE, VERSION, {
    upgrade(database) {
      database.createObjectStore('reports', { keyPath: 'id' }).createIndex('saved', 'saved');
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

function asSaved({ id, saved, report }: Stored): SavedReport {
  const parsed = parseReport(report);
  return parsed ? { id, saved, report: parsed } : { id, saved, damaged: report };
}

/** Rejects with a QuotaExceededError when the disk or the quota is full; nothing stored before is touched. */
export const saveReport = (report: Report, saved: string): Promise<string> =>
  within((database) => database.put('reports', { id: report.id, saved, report }));

export async function readReport(id: string): Promise<SavedReport | undefined> {
  const stored = await within((database) => database.get('reports', id));
  return stored && asSaved(stored);
}

/** Latest first. */
export async function listReports(): Promise<SavedReport[]> {
  const stored = await within((database) => database.getAllFromIndex('reports', 'saved'));
  return stored.map(asSaved).reverse();
}

export const deleteReport = (id: string): Promise<void> => within((database) => database.delete('reports', id));
