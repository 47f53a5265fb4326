/**
 * Many saved reports at once: counted, listed, searched and read one after the other. A list reads the light entries of the page it
 * shows, a search the entries alone, in batches; reports are read only to be written out, a few at a time.
 */
import type { LibraryItem } from '../../report/library-file';
import type { VerdictValue } from '../../verdict/verdict';
import { within } from './database';
import type { Entry } from './entry';
import { mendEntries } from './mend';
import { isEmpty, passes, type Search } from './search';
import { savedOf } from './stored';

/** Entries or reports that are in memory at once. */
const BATCH = { entries: 1_000, reports: 20 } as const;

/** What there is to choose between. */
export interface Choices {
  total: number;
  vendors: string[];
  verdicts: VerdictValue[];
  tags: string[];
}

export async function choices(): Promise<Choices> {
  await mendEntries();
  return within(async (database) => {
    const { store } = database.transaction('entries');
    const distinct = async (name: 'vendor' | 'verdicts' | 'tags'): Promise<string[]> => {
      const names: string[] = [];
      let cursor = await store.index(name).openKeyCursor(null, 'nextunique');
      for (; cursor; cursor = await cursor.continue()) names.push(cursor.key);
      return names.filter((value) => value !== '').sort((a, b) => a.localeCompare(b));
    };
    const total = await store.count();
    const [vendors, verdicts, tags] = [await distinct('vendor'), await distinct('verdicts'), await distinct('tags')];
    return { total, vendors, verdicts: verdicts as VerdictValue[], tags };
  });
}

/** The ids of the reports that a search finds, latest first. Rejects once it is no longer wanted, as with every further key. */
export const findReports = (search: Search, signal?: AbortSignal): Promise<string[]> =>
  within(async (database) => {
    const { store } = database.transaction('entries');
    const ids = (await store.index('saved').getAllKeys()).reverse();
    if (isEmpty(search)) return ids;
    const found = new Set<string>();
    for (let batch = await store.getAll(null, BATCH.entries); batch.length > 0; ) {
      signal?.throwIfAborted();
      for (const entry of batch) if (passes(entry, search)) found.add(entry.id);
      const last = batch.at(-1)?.id ?? '';
      batch = await store.getAll(IDBKeyRange.lowerBound(last, true), BATCH.entries);
    }
    return ids.filter((id) => found.has(id));
  });

/** In their order; those that are gone are left out. */
export const readEntries = (ids: readonly string[]): Promise<Entry[]> =>
  within(async (database) => {
    const { store } = database.transaction('entries');
    const entries = await Promise.all(ids.map((id) => store.get(id)));
    return entries.flatMap((entry) => entry ?? []);
  });

/** One after the other, damaged ones among them; those that are gone meanwhile are left out. */
export async function* readReports(ids: readonly string[]): AsyncGenerator<LibraryItem> {
  for (let from = 0; from < ids.length; from += BATCH.reports) {
    const batch = ids.slice(from, from + BATCH.reports);
    const stored = await within((database) => {
      const { store } = database.transaction('reports');
      return Promise.all(batch.map((id) => store.get(id)));
    });
    for (const item of stored) if (item) yield await savedOf(item);
  }
}
