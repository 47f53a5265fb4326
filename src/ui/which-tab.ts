/** Which tab a view is about. */
import browser from 'webextension-polyfill';

/** The tab named by `?tab=` in our own address, where the view is opened as a page. */
export function tabOfQuery(): number | undefined {
  const value = new URLSearchParams(location.search).get('tab');
  return value !== null && /^\d+$/.test(value) ? Number(value) : undefined;
}

/** Our address says that the toolbar button was clicked on that tab, which lets the browser show it to us. */
export const wasInvoked = (): boolean => new URLSearchParams(location.search).has('invoked');

export async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Calls back with the tab that comes to the front of this window; the answer stops it. */
export function followActiveTab(callback: (tab: number) => void): () => void {
  const listener = async ({ tabId, windowId }: { tabId: number; windowId: number }) => {
    const { id } = await browser.windows.getCurrent();
    if (id === windowId) callback(tabId);
  };
  browser.tabs.onActivated.addListener(listener);
  return () => browser.tabs.onActivated.removeListener(listener);
}
