/** What a picture is taken of, and the ways to it that several share. */
import type { Page } from 'puppeteer-core';
import type { Lab } from '../browser';
import { readJson, readText } from '../files';
import type { LabKind } from './labs';

export interface Shot {
  name: string;
  /** The browser it needs; a fresh one unless told. */
  lab?: LabKind;
  /** Of the window; narrow unless told. */
  width?: number;
  /** Another tab is in front, and stays there. */
  behind?: boolean;
  /** The tab to take, ready to be looked at. Nothing is kept from one shot to the next. */
  open(lab: Lab): Promise<Page>;
}

export const VIEWPORT = { width: 360, height: 640 };
export const POPUP = 'src/ui/popup/index.html';
export const PANEL = 'src/ui/panel/index.html';
export const REPORT = 'src/ui/report/index.html';
export const OPTIONS = 'src/ui/options/index.html';

export const HTML = (body: string): string => `<!doctype html><html lang="en"><title>Our cloud</title>${body}</html>`;

export async function view(lab: Lab, path: string, ready: string): Promise<Page> {
  const page = await lab.openView(path);
  await page.waitForSelector(ready);
  return page;
}

export const page = (name: string, path: string, ready: string, more: Partial<Shot> = {}): Shot => ({
  name,
  open: (lab) => view(lab, path, ready),
  ...more,
});

/** A page checked by a click, and its tab. */
export async function checked(lab: Lab, url: string, html: string): Promise<{ page: Page; tab: number }> {
  const opened = await lab.open(url, html);
  await lab.clickToolbar(opened);
  await (await lab.popup()).waitFor('[data-scan=done], [data-unreadable]');
  return { page: opened, tab: await lab.tabId(opened) };
}

export const demo = (lab: Lab, name: string) =>
  checked(lab, readJson<{ url: string }>(`test/fixtures/demo/${name}.json`).url, readText(`test/fixtures/demo/${name}.html`));

export const unfold = (opened: Page, selector: string): Promise<void> =>
  opened.$$eval(selector, (buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
  });

/** A value for a choice or a field, none for what is clicked, once it is there; an empty value only waits. */
export type Step = readonly [selector: string, value?: string];

export async function follow(opened: Page, steps: readonly Step[]): Promise<Page> {
  for (const [selector, value] of steps) {
    const target = await opened.waitForSelector(selector);
    if (value === undefined) await unfold(opened, selector);
    else if (await target?.evaluate((field) => field instanceof HTMLSelectElement)) await opened.select(selector, value);
    else if (value !== '') await opened.type(selector, value);
  }
  return opened;
}

/** Settings and the like, as the extension itself keeps them. */
export const keep = (lab: Lab, kept: object): Promise<void> => lab.inExtension((items) => chrome.storage.local.set(items), kept);
