/**
 * The database of reports and its versions. Beside each report lies a light entry of it, written in the same transaction, so that
 * a list of thousands reads no report. Every version that was ever shipped is upgraded here, and nothing is left behind.
 */
import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, type IDBPTransaction, openDB } from 'idb';
import { type Entry, entryOf } from './entry';

export interface Remarks {
  notes: string;
  tags: string[];
}

/** As it lies in the database. */
export interface Stored extends Remarks {
  id: string;
  /** ISO time. */
  saved: string;
  report: unknown;
  /** The bytes of the report's picture. */
  picture?: Blob;
}

export interface Library extends DBSchema {
  reports: { key: string; value: Stored; indexes: { saved: string } };
  entries: {
    key: string;
    value: Entry;
    indexes: { saved: string; vendor: string; verdicts: string; tags: string; address: string };
  };
}

type Store = 'reports' | 'entries';
export type Shelf<S extends Store, M extends IDBTransactionMode> = IDBPObjectStore<Library, Store[], S, M>;
export interface Shelves {
  reports: Shelf<'reports', 'readwrite'>;
  entries: Shelf<'entries', 'readwrite'>;
}

const DATABASE = 'reports';
/** 1: reports alone. 2: notes and tags beside them. 3: a light entry of each. */
const VERSION = 3;
const BOTH: Store[] = ['reports', 'entries'];

const open = (): Promise<IDBPDatabase<Library>> =>
  openDB<Library>(DATABASE, VERSION, {
    async upgrade(database, from, _to, transaction) {
      if (from < 1) database.createObjectStore('reports', { keyPath: 'id' }).createIndex('saved', 'saved');
      if (from < 3) addEntries(database);
      if (from === 1 || from === 2) await upgradeReports(transaction, from === 1 ? { notes: '', tags: [] } : {});
    },
  });

function addEntries(database: IDBPDatabase<Library>): void {
  const entries = database.createObjectStore('entries', { keyPath: 'id' });
  for (const name of ['saved', 'vendor', 'address'] as const) entries.createIndex(name, name);
  for (const name of ['verdicts', 'tags'] as const) entries.createIndex(name, name, { multiEntry: true });
}

type Upgrade = IDBPTransaction<Library, Store[], 'versionchange'>;

async function upgradeReports(transaction: Upgrade, added: Partial<Remarks>): Promise<void> {
  for await (const cursor of transaction.objectStore('reports').iterate()) {
    const stored = { ...cursor.value, ...added };
    await cursor.update(stored);
    await transaction.objectStore('entries').put(entryOf(stored));
  }
}

/** One connection per use: a page left open never blocks an upgrade. */
export async function within<T>(work: (database: IDBPDatabase<Library>) => Promise<T>): Promise<T> {
  const database = await open();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/**
 * All of the work or, where a part is refused or the browser has no room, nothing of it. Resolves when the disk has it: what is
 * then shown as saved stays saved, whatever becomes of the browser.
 */
export const writing = <T>(work: (shelves: Shelves) => Promise<T>): Promise<T> =>
  within(async (database) => {
    const transaction = database.transaction(BOTH, 'readwrite', { durability: 'strict' });
    let isOpen = true;
    transaction.done.catch(() => {
      isOpen = false;
    });
    try {
      const outcome = await work({ reports: transaction.objectStore('reports'), entries: transaction.objectStore('entries') });
      await transaction.done;
      return outcome;
    } catch (error) {
      if (isOpen && !transaction.error) transaction.abort();
      throw transaction.error ?? error;
    }
  });
