import type { Page } from 'puppeteer-core';
import type { FromPage } from '../../src/page/protocol';
import type { Lab } from './browser';

export type Reading = Extract<FromPage, { kind: 'reading' }>;

/** The texts that are marked in a page now, by letter of their highlight. A page's own scripts see the same. */
export function markedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('sovereignty-lens-'))
      .flatMap(([, highlight]) => [...highlight].filter((range) => !range.collapsed).map(String)),
  );
}

/** Waits until exactly these texts are marked, in any order. Fails naming what is marked instead. */
export async function waitForMarks(page: Page, texts: readonly string[]): Promise<void> {
  const wanted = [...texts].sort();
  let marked: string[] = [];
  for (const end = Date.now() + 25_000; Date.now() < end; await new Promise((later) => setTimeout(later, 100))) {
    marked = (await markedTexts(page)).sort();
    if (JSON.stringify(marked) === JSON.stringify(wanted)) return;
  }
  throw new Error(`Marked are ${JSON.stringify(marked)}, not ${JSON.stringify(wanted)}.`);
}

/** The last reading of a page that the background keeps, once `ready` says that it is the one waited for. */
export async function readingOf(
  lab: Lab,
  page: Page,
  ready: (reading: Reading) => boolean = ({ coverage }) => coverage.done,
): Promise<Reading> {
  const key = `tab:${await lab.tabId(page)}`;
  for (const end = Date.now() + 40_000; Date.now() < end; await new Promise((later) => setTimeout(later, 150))) {
    const entry = await lab.inExtension(
      async (name) => (await chrome.storage.session.get(name))[name] as Reading | undefined,
      key,
    );
    if (entry && 'reading' in entry && ready(entry)) return entry;
  }
  throw new Error('The background keeps no such reading.');
}
