import type { Page } from 'puppeteer-core';
import type { Lab } from '../support/browser';
import { CONTESTANTS, type Contestant } from './contestants';
import { vendorPage } from './page';

const URL = 'https://cloud.example/page';
/** Milliseconds that a page has to come to rest after it was loaded, before a script is put into it. */
const REST = 300;

export interface Sample {
  /** Uninterrupted stretches of work, milliseconds. */
  slices: readonly number[];
  total: number;
}

export type Samples = Record<Contestant, Sample[]>;

/** Slices of work that a contestant has left in the page's timeline, once it is done. */
async function slicesOf(lab: Lab, page: Page, tab: number, contestant: Contestant): Promise<number[]> {
  const { measure, reports } = CONTESTANTS[contestant];
  if (reports) await reported(lab, tab);
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, { timeout: 120_000 }, measure);
  await new Promise((later) => setTimeout(later, REST));
  return page.evaluate((name) => performance.getEntriesByName(name).map(({ duration }) => duration), measure);
}

/** Waits until the background has been told all. */
async function reported(lab: Lab, tab: number): Promise<void> {
  const key = `tab:${tab}`;
  const done = () =>
    lab.inExtension(async (name) => {
      const entry = (await chrome.storage.session.get(name))[name] as { coverage?: { done: boolean } } | undefined;
      return entry?.coverage?.done ?? false;
    }, key);
  while (!(await done())) await new Promise((later) => setTimeout(later, 100));
}

async function sample(lab: Lab, page: Page, tab: number, contestant: Contestant): Promise<Sample> {
  await page.goto(URL);
  await new Promise((later) => setTimeout(later, REST));
  await lab.inExtension((key) => chrome.storage.session.remove(key), `tab:${tab}`);
  await lab.inExtension(
    async (id, file) => void (await chrome.scripting.executeScript({ target: { tabId: id }, files: [file] })),
    tab,
    CONTESTANTS[contestant].file,
  );
  const slices = await slicesOf(lab, page, tab, contestant);
  return { slices, total: slices.reduce((sum, slice) => sum + slice, 0) };
}

/** Runs every contestant `rounds` times on a fresh load of the same page, one after the other, so that a busy minute hits all alike. */
export async function compete(lab: Lab, textNodes: number, rich: boolean, rounds: number): Promise<Samples> {
  lab.site.serve(URL, vendorPage(textNodes, rich));
  const page = await lab.open('https://cloud.example/', '<!doctype html><title>Bench</title>');
  const tab = await lab.tabId(page);
  const names = Object.keys(CONTESTANTS) as Contestant[];
  const samples = Object.fromEntries(names.map((name) => [name, []])) as unknown as Samples;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      if (textNodes <= CONTESTANTS[name].most) samples[name].push(await sample(lab, page, tab, name));
    }
  }
  await page.close();
  return samples;
}
