import type { Page } from 'puppeteer-core';

const PATIENCE = 4_000;

/**
 * The first-run page opens by itself at install and would take the front from the page under test: it is waited for and closed.
 * An extension that was there before opens none; then this ends after a moment. `blank`: a page of the extension.
 */
export async function closeFirstRun(blank: Page): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise((later) => setTimeout(later, 50))) {
    if (await blank.evaluate(closeWelcome)) return;
  }
}

async function closeWelcome(): Promise<boolean> {
  const tab = (await chrome.tabs.query({})).find(({ url }) => url?.includes('/src/ui/welcome/'));
  if (tab?.id !== undefined) await chrome.tabs.remove(tab.id);
  return tab !== undefined;
}
