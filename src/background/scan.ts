/**
 * Puts the content script into a tab and asks it to read. Works where the user has just invoked us (activeTab) or
 * has granted the host; everywhere else the browser refuses, and the refusal is turned into a reason.
 */
import browser from 'webextension-polyfill';
import contentScript from '../page/content.ts?script&iife';
import type { ToPage } from '../page/protocol';
import type { UnreadableReason } from './protocol';
import { entryOf, isReading, keepEntry } from './tabs';

/** Copied as it is from `assets`. */
const MARK_STYLES = '/page/marks.css';
export const CONTENT_SCRIPT = contentScript;

const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/;

/** Reads a tab. Answers whether the page took the order; why it did not is kept with the tab. */
export async function scanTab(tab: number, rest = false): Promise<boolean> {
  const at = new Date().toISOString();
  if (!isReading(await entryOf(tab))) await keepEntry(tab, { scanning: true, at });
  const order: ToPage = rest ? { kind: 'scan', rest: true } : { kind: 'scan' };
  try {
    await tell(tab, order).catch(() => inject(tab).then(() => tell(tab, order)));
    return true;
  } catch {
    await keepEntry(tab, { unreadable: await whyUnreadable(tab), at });
    return false;
  }
}

async function inject(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [CONTENT_SCRIPT] });
}

/**
 * Asked for by a page with marks to paint. Twice the same: of user origin, so that the marks also show inside shadow trees in
 * Firefox; of author origin, because Chrome paints no background of a highlight that comes from anywhere else.
 */
export async function addStyles(tab: number): Promise<void> {
  const insert = (origin: 'USER' | 'AUTHOR') =>
    browser.scripting.insertCSS({ target: { tabId: tab }, files: [MARK_STYLES], origin });
  await Promise.all([insert('USER'), insert('AUTHOR')]);
}

/** Sends to the page's top frame. Rejects when nobody listens there. */
export const tell = (tab: number, message: ToPage): Promise<unknown> => browser.tabs.sendMessage(tab, message, { frameId: 0 });

/** The address of a tab is only known to us where we were invoked or granted; without it the click is what is missing. */
async function whyUnreadable(tab: number): Promise<UnreadableReason> {
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  if (url === undefined) return 'no-access';
  if (STORES.test(url)) return 'store-page';
  if (/\.pdf([?#]|$)/i.test(url)) return 'pdf';
  if (url.startsWith('file:')) return 'file';
  return /^https?:/.test(url) ? 'no-access' : 'browser-page';
}
