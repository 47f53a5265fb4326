/** The saved reports of one page, found by its address as evidence: without sessions, keys and trackers. */
import { evidenceAddress } from '../../report/address';
import { within } from './database';
import type { Entry } from './entry';

/** Latest first. Damaged ones have no address. */
export async function reportsOf(url: string): Promise<Entry[]> {
  const entries = await within((database) => database.getAllFromIndex('entries', 'address', evidenceAddress(url).url));
  return entries.sort((a, b) => b.saved.localeCompare(a.saved));
}
