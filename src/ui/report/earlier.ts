/** Saved reports found by what they are about: a page, by its address as evidence, or a vendor. */
import { evidenceAddress } from '../../report/address';
import type { Report } from '../../report/schema';
import { within } from './database';
import type { Entry } from './entry';
import { readReport } from './library';

/** Of one page, without sessions, keys and trackers in its address; latest first. Damaged ones have no address. */
export async function reportsOf(url: string): Promise<Entry[]> {
  const entries = await within((database) => database.getAllFromIndex('entries', 'address', evidenceAddress(url).url));
  return entries.sort((a, b) => b.saved.localeCompare(a.saved));
}

/** The latest report of each page on which a vendor or offering of this name speaks or is spoken of. */
export async function reportsAbout(name: string): Promise<Report[]> {
  const entries = await within((database) => database.getAllFromIndex('entries', 'vendor', name));
  const latest = new Map(entries.sort((a, b) => a.saved.localeCompare(b.saved)).map((entry) => [entry.address, entry.id]));
  const saved = await Promise.all([...latest.values()].map(readReport));
  return saved.flatMap((item) => (item && 'report' in item ? [item.report] : []));
}
