/** A quota that the browser itself keeps to: Chromium takes one while it runs, Firefox at its start, so there the rest is filled up. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseReport } from '../../src/report/schema';
import { BROWSERS, type Lab, launch } from '../support/browser';
import { exported } from '../support/exported';
import { readJson, readText } from '../support/files';
import { writeReports } from '../support/report-file';

const FEW = 5;
const MANY = 600;
/** Bytes left to Chromium, by the same measure. */
const ROOM = 1_500_000;
/** All that Firefox may store: more than a few reports take, and less than many do. */
const STORAGE_KB = 6_144;
const LIST = 'src/ui/report/index.html';
const DEMO = readJson<{ url: string }>('test/fixtures/demo/aws-eu.json');
const NO_ROOM =
  'The browser has no room left. The report was not saved, and nothing saved before is lost; take it as a file instead.';

/** How a browser is left with that many bytes or none, and given room again. */
interface Limit {
  leave(view: Page, bytes: number): Promise<void>;
  lift(view: Page): Promise<void>;
}

const usage = (view: Page): Promise<number> => view.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);

async function setQuota(view: Page, quotaSize: number): Promise<void> {
  const session = await view.createCDPSession();
  await session.send('Storage.overrideQuotaForOrigin', { origin: await view.evaluate(() => location.origin), quotaSize });
}

/**
 * Fills a database of its own: with one large piece, or in ever smaller ones until not even a small one is taken. A connection takes
 * nothing after a refusal.
 */
const fill = (view: Page, isAll: boolean): Promise<void> =>
  view.evaluate(async (toTheEnd) => {
    const put = async (size: number): Promise<boolean> => {
      const open = indexedDB.open('filling');
      open.onupgradeneeded = () => open.result.createObjectStore('pieces', { autoIncrement: true });
      const database = await new Promise<IDBDatabase | undefined>((settled) => {
        open.onsuccess = () => settled(open.result);
        open.onerror = () => settled(undefined);
      });
      if (!database) return false;
      const work = database.transaction('pieces', 'readwrite');
      work.objectStore('pieces').add(Array.from({ length: size / 8 }, Math.random));
      const isTaken = await new Promise<boolean>((settled) => {
        work.oncomplete = () => settled(true);
        work.onabort = () => settled(false);
      });
      database.close();
      return isTaken;
    };
    if (!toTheEnd) return void (await put(1_000_000));
    for (let size = 1_000_000; size > 500; size = (await put(size)) ? size : size / 2);
  }, isAll);

const LIMITS: Readonly<Record<(typeof BROWSERS)[number], Limit>> = {
  chrome: {
    leave: async (view, bytes) => setQuota(view, (await usage(view)) + bytes),
    lift: (view) => setQuota(view, 1_000_000_000),
  },
  firefox: {
    leave: (view, bytes) => fill(view, bytes === 0),
    lift: (view) =>
      view.evaluate(
        () =>
          new Promise<void>((done) => {
            indexedDB.deleteDatabase('filling').onsuccess = () => done();
          }),
      ),
  },
};

describe.each(BROWSERS)('when %s has no room left', (name) => {
  const limit = LIMITS[name];
  let lab: Lab;
  let folder: string;
  /** Reports that are saved. */
  let all = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lens-quota-'));
    await writeReports(join(folder, 'few.jsonl'), FEW);
    await writeReports(join(folder, 'many.jsonl'), MANY);
    lab = await launch(name, name === 'firefox' ? { storageLimit: STORAGE_KB } : { limitedStorage: true });
  });
  afterAll(async () => {
    await lab?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const found = (view: Page) => view.$eval('[role=status] > p.small', (words) => words.textContent);

  async function takeIn(view: Page, file: string): Promise<string[]> {
    const input = await view.waitForSelector('input[type=file]:not([disabled])');
    const sentences = () => view.$$eval('[role=status] > p:not(.small, .notice)', (all) => all.map((p) => p.textContent ?? ''));
    const before = await sentences();
    await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(join(folder, file));
    await expect.poll(sentences, { timeout: 30_000 }).not.toEqual(before);
    return sentences();
  }

  it('a file that does not fit is taken in as far as it goes, says so, and nothing is lost', async () => {
    const view = await lab.openView(LIST);
    await limit.leave(view, ROOM);
    expect(await takeIn(view, 'few.jsonl')).toEqual([`Taken in: ${FEW}.`]);
    const [taken = '', skipped, refused, ...more] = await takeIn(view, 'many.jsonl');
    expect(taken).toMatch(/^Taken in: \d+\.$/);
    expect([skipped, refused, more]).toEqual([
      `Already here, skipped: ${FEW}.`,
      'The file could not be taken in to its end, and nothing saved is lost: the browser has no room left.',
      [],
    ]);
    expect(await view.$eval('[data-cut-off]', (notice) => notice.textContent)).toContain(
      '“many.jsonl” was not taken in to its end.',
    );
    await view.close();
    const again = await lab.openView(LIST);
    all = FEW + Number(taken.replace(/\D/g, ''));
    await expect.poll(() => found(again)).toBe(`Found: ${all} of ${all}`);
    await again.close();
  });

  it('a report that is not saved stays on screen, goes out as a file, and is saved once there is room', async () => {
    const page = await lab.open(DEMO.url, readText('test/fixtures/demo/aws-eu.html'));
    await lab.clickToolbar(page);
    await (await lab.popup()).waitFor('[data-scan=done]');
    const draft = await lab.openView(`${LIST}?tab=${await lab.tabId(page)}`);
    const save = await draft.waitForSelector('.button.main:not([disabled])');
    await limit.leave(draft, 0);
    await save?.click();
    await draft.waitForFunction(() => [...document.querySelectorAll('[role=alert]')].some(({ textContent }) => textContent));
    expect(await draft.$$eval('[role=alert]', (all) => all.flatMap(({ textContent }) => textContent || []))).toEqual([NO_ROOM]);
    const file = parseReport(JSON.parse(await exported(draft, 'json')));
    expect(file?.claims.length).toBe(await draft.$$eval('article [data-claim]', (claims) => claims.length));

    const list = await lab.openView(LIST);
    await list.waitForSelector('.report-list > li > a');
    expect(await found(list)).toBe(`Found: ${all} of ${all}`);
    const earlier = await list.$eval('.report-list > li > a', (link) => (link as HTMLAnchorElement).href);
    await list.close();
    const opened = await lab.openView(`${LIST}${new URL(earlier).search}`);
    await opened.waitForSelector('[data-export=json]');
    await opened.type('[data-notes]', 'Call them.');
    await opened.waitForFunction(() => document.body.textContent?.includes('Not kept: the browser has no room left.'));
    expect(await opened.$eval('[data-notes]', (field) => (field as HTMLTextAreaElement).value)).toContain('Call them.');
    if (name === 'firefox') {
      // Firefox deletes nothing without room; Chromium does.
      for (let click = 0; click < 2; click += 1)
        await opened.$$eval('.section.buttons button', (buttons) => (buttons.at(-1) as HTMLElement).click());
      await opened.waitForFunction(() => document.body.textContent?.includes('Not deleted: the browser has no room left.'));
    }
    await opened.close();

    await limit.lift(draft);
    await save?.click();
    await draft.waitForFunction(() => location.search.startsWith('?report='));
    await draft.close();
  });
});
