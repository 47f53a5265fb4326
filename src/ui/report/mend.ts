/**
 * Makes an entry for every report that has none, and takes out those whose report is gone. Both are written together, so they differ
 * only after damage; nothing that is kept must ever fall out of the list.
 */
import { within, writing } from './database';
import { entryOf } from './entry';

export async function mendEntries(): Promise<void> {
  const [reports, entries] = await within((database) => Promise.all([database.count('reports'), database.count('entries')]));
  if (reports === entries) return;
  await writing(async (shelves) => {
    const kept = new Set(await shelves.reports.getAllKeys());
    const listed = new Set(await shelves.entries.getAllKeys());
    for (const id of listed) if (!kept.has(id)) await shelves.entries.delete(id);
    for (const id of kept) {
      const stored = listed.has(id) ? undefined : await shelves.reports.get(id);
      if (stored) await shelves.entries.put(entryOf(stored));
    }
  });
}
