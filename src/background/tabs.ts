/**
 * What was read in each tab, kept in `storage.session`: in memory, never on disk, gone with the browser. Readings and claim ids
 * only; verdicts are derived again whenever someone asks. Over quota the oldest tab goes and is scanned again when asked.
 */
import browser from 'webextension-polyfill';
import type { Coverage } from '../page/protocol';
import type { PageStatements } from '../page/statements';
import type { PageReading } from '../verdict/assessment';
import type { UnreadableReason } from './protocol';

export interface TabReading {
  reading: PageReading;
  coverage: Coverage;
  hosts: Readonly<Record<string, number>>;
  art28?: string;
  states: PageStatements;
  /** ISO time of the last word from the page. */
  at: string;
  /** ISO time of the user's last answer about its owner. */
  answered?: string;
}

/** A tab being read for the first time has no reading yet; one that could not be read, or whose reading no store would hold, never has. */
export type TabEntry = TabReading | { scanning: true; at: string } | { unreadable: UnreadableReason; at: string };

export interface Selection {
  text: string;
  at: string;
}

const PREFIX = { tab: 'tab:', selection: 'selection:', focus: 'focus:' } as const;
type Shelf = keyof typeof PREFIX;

const keyOf = (shelf: Shelf, tab: number): string => `${PREFIX[shelf]}${tab}`;

/** The keys under which a view finds what concerns one tab. */
export const tabKeys = (tab: number): string[] => (Object.keys(PREFIX) as Shelf[]).map((shelf) => keyOf(shelf, tab));

async function get<T>(shelf: Shelf, tab: number): Promise<T | undefined> {
  const key = keyOf(shelf, tab);
  return (await browser.storage.session.get(key))[key] as T | undefined;
}

const drop = (shelf: Shelf, tab: number): Promise<void> => browser.storage.session.remove(keyOf(shelf, tab));

export const isReading = (entry: TabEntry | undefined): entry is TabReading => entry !== undefined && 'reading' in entry;

export const entryOf = (tab: number): Promise<TabEntry | undefined> => get('tab', tab);

export const keepEntry = (tab: number, entry: TabEntry): Promise<void> => keep(keyOf('tab', tab), entry);

export const selectionOf = (tab: number): Promise<Selection | undefined> => get('selection', tab);

export const keepSelection = (tab: number, selection: Selection): Promise<void> => keep(keyOf('selection', tab), selection);

export const forgetSelection = (tab: number): Promise<void> => drop('selection', tab);

export const keepFocus = (tab: number, claim: string): Promise<void> => keep(keyOf('focus', tab), claim);

/** The claim that a view of this tab should open at, told once. */
export async function takeFocus(tab: number): Promise<string | undefined> {
  const claim = await get<string>('focus', tab);
  if (claim !== undefined) await drop('focus', tab);
  return claim;
}

/** Everything about a tab goes: it was closed, or shows another page. */
export const forgetTab = (tab: number): Promise<void> => browser.storage.session.remove(tabKeys(tab));

/** Every tab with a reading, oldest first. */
export async function readTabs(): Promise<{ tab: number; reading: TabReading }[]> {
  const all = Object.entries(await browser.storage.session.get(null));
  return all
    .filter((item): item is [string, TabReading] => item[0].startsWith(PREFIX.tab) && isReading(item[1] as TabEntry))
    .map(([key, reading]) => ({ tab: Number(key.slice(PREFIX.tab.length)), reading }))
    .sort((a, b) => a.reading.at.localeCompare(b.reading.at));
}

/** Stores, making room where the quota is reached. Throws when even an otherwise empty store refuses. */
async function keep(key: string, value: unknown): Promise<void> {
  try {
    await browser.storage.session.set({ [key]: value });
  } catch (refusal) {
    const oldest = (await readTabs()).find(({ tab }) => keyOf('tab', tab) !== key);
    if (!oldest) throw refusal;
    await forgetTab(oldest.tab);
    await keep(key, value);
  }
}
