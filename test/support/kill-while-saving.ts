/**
 * Kills the browser again and again while reports are being saved, and tells what became of those that were shown as saved.
 *
 *     npx tsx test/support/kill-while-saving.ts 50            # that many kills in each browser; needs `npm run build`
 *     npx tsx test/support/kill-while-saving.ts 50 firefox    # in one of them
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process, { stdout } from 'node:process';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { BROWSERS, type BrowserName, type Lab, launch } from './browser';
import { readJson, readText } from './files';

export interface Outcome {
  kills: number;
  /** Reports whose page said that they were saved, before a kill. */
  shown: number;
  /** Kills after "save" was pressed and before anything was shown. */
  midway: number;
  /** Of those, the reports that were there afterwards, whole. */
  kept: number;
  /** Ids that were shown as saved and are gone or no longer whole: none, or the library does not keep its word. */
  lost: string[];
  /** Reports without an entry in the list, or entries without a report. */
  torn: number;
}

const DEMO = readJson<{ url: string }>('test/fixtures/demo/aws-eu.json');
const REPORT = 'src/ui/report/index.html';
/** Milliseconds between "save" and the kill: from before the writing to after it. */
const LONGEST_WAIT = 200;

async function openDemo(lab: Lab): Promise<number> {
  const page = await lab.open(DEMO.url, readText('test/fixtures/demo/aws-eu.html'));
  await lab.clickToolbar(page);
  await (await lab.popup()).waitFor('[data-scan=done]');
  return lab.tabId(page);
}

async function openDraft(lab: Lab, tab: number): Promise<Page> {
  const view = await lab.openView(`${REPORT}?tab=${tab}`);
  await view.waitForSelector('.button.main:not([disabled])');
  return view;
}

const press = (view: Page): Promise<void> => view.$eval('.button.main', (button) => (button as HTMLElement).click());

/** Out: the id of the report that the page shows as saved. */
async function shownAsSaved(view: Page): Promise<string> {
  await view.waitForFunction(() => location.search.startsWith('?report=') && document.querySelector('[data-export=json]'));
  return view.evaluate(() => new URLSearchParams(location.search).get('report') ?? '');
}

/** What lies in the database, without the library's help. */
const stored = (lab: Lab): Promise<{ whole: string[]; listed: string[] }> =>
  lab.inExtension(async () => {
    const names = await indexedDB.databases();
    if (!names.some(({ name }) => name === 'reports')) return { whole: [], listed: [] };
    const open = indexedDB.open('reports');
    await new Promise((resolve) => {
      open.onsuccess = resolve;
    });
    const work = open.result.transaction(['reports', 'entries']);
    const reports = work.objectStore('reports').getAll();
    const entries = work.objectStore('entries').getAllKeys();
    await new Promise((resolve) => {
      work.oncomplete = resolve;
    });
    open.result.close();
    const whole = reports.result.filter(({ id, report }) => report.id === id && report.claims.length > 0 && report.contentHash);
    return { whole: whole.map(({ id }) => id as string), listed: entries.result as string[] };
  });

/** Saves `before` reports, presses "save" once more and kills; out: the ids that were shown as saved. */
async function saveAndKill(lab: Lab, before: number, wait: number): Promise<string[]> {
  const tab = await openDemo(lab);
  const shown: string[] = [];
  for (let saved = 0; saved < before; saved += 1) {
    const view = await openDraft(lab, tab);
    await press(view);
    shown.push(await shownAsSaved(view));
    await view.close();
  }
  const view = await openDraft(lab, tab);
  await press(view);
  const last = shownAsSaved(view).then((id) => void shown.push(id));
  await Promise.race([last, new Promise((later) => setTimeout(later, wait))]);
  const seen = [...shown];
  last.catch(() => undefined);
  await lab.kill();
  return seen;
}

export async function killWhileSaving(browser: BrowserName, kills: number): Promise<Outcome> {
  const profile = await mkdtemp(join(tmpdir(), `lens-kill-${browser}-`));
  const outcome: Outcome = { kills, shown: 0, midway: 0, kept: 0, lost: [], torn: 0 };
  const promised = new Set<string>();
  let present = new Set<string>();
  try {
    for (let turn = 0; turn <= kills; turn += 1) {
      const lab = await launch(browser, { profile });
      const { whole, listed } = await stored(lab);
      outcome.torn += listed.filter((id) => !whole.includes(id)).length + whole.filter((id) => !listed.includes(id)).length;
      outcome.kept += whole.filter((id) => !present.has(id) && !promised.has(id)).length;
      present = new Set(whole);
      outcome.lost = [...promised].filter((id) => !present.has(id));
      if (turn === kills) {
        await lab.close();
        break;
      }
      const before = turn % 3;
      const seen = await saveAndKill(lab, before, Math.random() * LONGEST_WAIT);
      for (const id of seen) promised.add(id);
      outcome.midway += seen.length === before ? 1 : 0;
    }
  } finally {
    await rm(profile, { recursive: true, force: true });
    await rm(`${profile}-extension`, { recursive: true, force: true });
  }
  return { ...outcome, shown: promised.size };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [kills = '50', only] = process.argv.slice(2);
  for (const browser of BROWSERS.filter((name) => only === undefined || name === only))
    stdout.write(`${browser} ${JSON.stringify(await killWhileSaving(browser, Number(kills)))}\n`);
}
