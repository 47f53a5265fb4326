/**
 * The saved reports, each with the user's notes and tags beside it: kept, read, changed and deleted one by one. `shelf.ts` lists,
 * searches and reads many. What does not parse is kept as it is and handed out as damaged; nothing is ever deleted here but by the
 * user's own order. Every writing is all or nothing, rejects with a QuotaExceededError where the browser has no room, and resolves
 * when the disk has it; other windows then hear of it by `changes.ts`.
 */
import { hashedContent } from '../../report/content';
import type { LibraryEntry } from '../../report/library-file';
import { parseReport, type Report } from '../../report/schema';
import { batchesOf } from './batches';
import { tellOthers } from './changes';
import { type Remarks, type Shelves, type Stored, within, writing } from './database';
import { entryOf } from './entry';
import { type SavedReport, savedOf, storedOf } from './stored';

export type { Stored } from './database';
export type { SavedReport } from './stored';

async function put({ reports, entries }: Shelves, stored: Stored): Promise<void> {
  await reports.put(stored);
  await entries.put(entryOf(stored));
}

async function changing<T>(work: (shelves: Shelves) => Promise<T>): Promise<T> {
  const outcome = await writing(work);
  tellOthers();
  return outcome;
}

/** Out: the report's id. */
export async function saveReport(report: Report, saved: string): Promise<string> {
  await changing((shelves) => put(shelves, storedOf({ saved, report, notes: '', tags: [] })));
  return report.id;
}

export const restoreReport = (stored: Stored): Promise<void> => changing((shelves) => put(shelves, stored));

export interface Added {
  added: number;
  /** The same report was there. */
  duplicates: number;
  /** Another report with the same number was there, and stays. */
  conflicts: number;
  /** Why the rest was not taken in; absent where all was. */
  refusal?: unknown;
}

type Kind = Exclude<keyof Added, 'refusal'>;

const isSame = (stored: unknown, report: Report): boolean => {
  const parsed = parseReport(stored);
  return parsed !== undefined && hashedContent(parsed) === hashedContent(report);
};

/** Reports that are written at once: what a file holds may be larger than memory. */
const BATCH = 25;

/**
 * All of them or, where one is refused or cannot be read, those before it: they stay, as they do when the browser ends midway, and are
 * skipped as duplicates when the file is taken in again. To take them out again would not be sure: a Firefox without room deletes nothing.
 */
export async function addReports(items: AsyncIterable<LibraryEntry>): Promise<Added> {
  const outcome: Added = { added: 0, duplicates: 0, conflicts: 0 };
  try {
    for await (const batch of batchesOf(items, BATCH)) {
      const kinds = await writing((shelves) => addEach(shelves, batch));
      for (const kind of kinds) outcome[kind] += 1;
    }
  } catch (error) {
    outcome.refusal = error;
  }
  if (outcome.added > 0) tellOthers();
  return outcome;
}

async function addEach({ reports, entries }: Shelves, items: readonly LibraryEntry[]): Promise<Kind[]> {
  const kinds: Kind[] = [];
  for (const item of items) {
    const present = await reports.get(item.report.id);
    if (present) kinds.push(isSame(present.report, item.report) ? 'duplicates' : 'conflicts');
    else {
      const stored = storedOf(item);
      await reports.add(stored);
      await entries.put(entryOf(stored));
      kinds.push('added');
    }
  }
  return kinds;
}

export async function readReport(id: string): Promise<SavedReport | undefined> {
  const stored = await within((database) => database.get('reports', id));
  return stored && savedOf(stored);
}

/** Only what is named changes, so that two windows may write side by side. Does nothing for a report that is gone. */
export const annotateReport = (id: string, remarks: Partial<Remarks>): Promise<void> =>
  changing(async (shelves) => {
    const present = await shelves.reports.get(id);
    if (present) await put(shelves, { ...present, ...remarks });
  });

/** Out: what was deleted, to be put back; undefined where it was gone before. */
export const deleteReport = (id: string): Promise<Stored | undefined> =>
  changing(async ({ reports, entries }) => {
    const present = await reports.get(id);
    await reports.delete(id);
    await entries.delete(id);
    return present;
  });
