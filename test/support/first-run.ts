import type { Browser } from 'puppeteer-core';

const PATIENCE = 4_000;

/**
 * The first-run page opens by itself at install and would take the front from the page under test: it is waited for and closed.
 * An extension that was there before opens none; then this ends after a moment.
 */
export async function closeFirstRun(browser: Browser): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise((later) => setTimeout(later, 50))) {
    const page = (await browser.pages()).find((candidate) => candidate.url().includes('/src/ui/welcome/'));
    if (page) return page.close();
  }
}
