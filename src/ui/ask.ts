/** A question from a view to the background. It wakes the background when that was stopped. */
import browser from 'webextension-polyfill';
import type { ViewExchange, ViewKind, ViewReply } from '../background/protocol';

export function ask<K extends ViewKind>(kind: K, question: ViewExchange[K]['ask']): Promise<ViewReply<K>> {
  return browser.runtime.sendMessage({ kind, ...question });
}

export const pageUrl = (
  page: 'compare' | 'options' | 'report' | 'welcome',
  query: Readonly<Record<string, string>> = {},
): string => {
  const search = new URLSearchParams(query).toString();
  return browser.runtime.getURL(`src/ui/${page}/index.html${search && `?${search}`}`);
};

/** From the popup, which a click on the toolbar button opens, the page learns that there was one. */
export async function openPage(page: 'options' | 'report', query: Readonly<Record<string, string>> = {}): Promise<void> {
  const isInvoked = page === 'report' && location.pathname.endsWith('/popup/index.html');
  await browser.tabs.create({ url: pageUrl(page, isInvoked ? { ...query, invoked: '' } : query) });
}
