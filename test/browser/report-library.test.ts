import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build';
import type { Report } from '../../src/report/schema';
import { itemsOf } from '../report/library-text';
import { material, sha256, tools } from '../report/sample';
import { violations } from '../support/axe';
import { BROWSERS, type Lab, launch } from '../support/browser';

const LIST = 'src/ui/report/index.html';
const OTHER = '11111111-2222-4333-8444-555555555555';
const PATIENCE = { timeout: 10_000 };

/** A report as the first version of the database and of the file had it: no hash of the whole, no notes, no tags. */
async function firstReport(): Promise<Report> {
  const { contentHash: _, ...report } = await buildReport(material, tools);
  return report;
}

/** Puts a report into a database of version 1, as the first version of the extension made it. */
const putFirst = (view: Page, report: Report): Promise<void> =>
  view.evaluate(
    async (stored) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const open = indexedDB.open('reports', 1);
      open.onupgradeneeded = () => open.result.createObjectStore('reports', { keyPath: 'id' }).createIndex('saved', 'saved');
      const database = await done(open);
      await done(database.transaction('reports', 'readwrite').objectStore('reports').put(stored));
      database.close();
    },
    { id: report.id, saved: '2026-11-24T09:00:00.000Z', report } as never,
  );

/** What a click hands to the browser as a file. */
const savedBy = (view: Page, selector: string): Promise<string> =>
  view.evaluate(async (button) => {
    const original = URL.createObjectURL;
    const blob = await new Promise<Blob>((resolve) => {
      URL.createObjectURL = (object) => {
        resolve(object as Blob);
        return original.call(URL, object);
      };
      document.querySelector<HTMLButtonElement>(button)?.click();
    });
    URL.createObjectURL = original;
    return blob.text();
  }, selector);

describe.each(BROWSERS)('the saved reports in %s', (name) => {
  let lab: Lab;
  let folder: string;
  let first: Report;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), `lens-library-${name}-`));
    lab = await launch(name);
    first = await firstReport();
    const view = await lab.openView('src/ui/welcome/index.html');
    await putFirst(view, first);
    await view.close();
  });
  afterAll(async () => {
    await lab?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const list = async (): Promise<Page> => {
    const view = await lab.openView(LIST);
    await view.waitForSelector('input[type=file]');
    return view;
  };
  const titles = (view: Page): Promise<(string | null)[]> =>
    view.$$eval('.report-list > li > a', (links) => links.map((link) => link.textContent));
  const shows = (view: Page, count: number) => expect.poll(() => titles(view), PATIENCE).toHaveLength(count);
  const press = (view: Page, selector: string): Promise<void> =>
    view.$eval(selector, (button) => (button as HTMLElement).click());

  /** The sentences after a file was chosen. */
  async function takeIn(view: Page, content: string): Promise<string[]> {
    const path = join(folder, 'reports.json');
    await writeFile(path, content);
    const sentences = () => view.$$eval('[role=status] > p:not(.small, .notice)', (all) => all.map((p) => p.textContent ?? ''));
    const input = await view.$('input[type=file]');
    await (input as unknown as { uploadFile: (file: string) => Promise<void> }).uploadFile(path);
    await expect.poll(sentences, PATIENCE).not.toEqual([]);
    return sentences();
  }

  it('of the first version open complete', async () => {
    const view = await lab.openView(`${LIST}?report=${first.id}`);
    await view.waitForSelector('[data-export=json]');
    expect(await view.$eval('article', (evidence) => evidence.textContent)).toContain('not subject to the CLOUD Act');
    expect(JSON.parse(await savedBy(view, '[data-export=json]'))).toEqual(first);
    await view.close();
  });

  it('keep notes and tags beside them', async () => {
    const view = await lab.openView(`${LIST}?report=${first.id}`);
    await (await view.waitForSelector('[data-tags]'))?.type('tender, aws');
    await view.type('[data-notes]', 'Ask again in spring.');
    await press(view, '.section button');
    await view.waitForFunction(() =>
      [...document.querySelectorAll('[role=status]')].some((state) => state.textContent === 'Kept.'),
    );
    await view.close();
    const shelf = await list();
    await shows(shelf, 1);
    expect(await shelf.$eval('.report-list', (items) => items.textContent)).toMatch(/tender.*aws.*Ask again in spring/);
    await shelf.close();
  });

  it('take what two windows write at once', async () => {
    const [one, other] = [await lab.openView(`${LIST}?report=${first.id}`), await lab.openView(`${LIST}?report=${first.id}`)];
    for (const view of [one, other]) await view.waitForSelector('[data-notes]');
    const write = (view: Page, selector: string, words: string) =>
      view.$eval(
        selector,
        (field, all) => {
          for (let end = 1; end <= all.length; end += 1) {
            (field as HTMLInputElement).value = all.slice(0, end);
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          }
        },
        words,
      );
    await Promise.all([
      write(one, '[data-tags]', 'tender, aws, lot 2'),
      write(other, '[data-notes]', 'Ask again in spring, and in writing.'),
    ]);
    const fields = (view: Page) =>
      view.$$eval('[data-tags], [data-notes]', (all) => all.map((field) => (field as HTMLInputElement).value));
    for (const view of [one, other])
      await expect.poll(() => fields(view), PATIENCE).toEqual(['tender, aws, lot 2', 'Ask again in spring, and in writing.']);
    await one.close();
    await other.close();
    const shelf = await list();
    await shows(shelf, 1);
    expect(await shelf.$eval('.report-list', (items) => items.textContent)).toMatch(/tender.*aws.*lot 2.*in writing/);
    await shelf.close();
  });

  it('come in from a file, skip what is here, and say why something is left out', async () => {
    const view = await list();
    await shows(view, 1);
    const other = await buildReport(material, { ...tools, id: OTHER });
    const same = await buildReport({ ...material, note: 'another' }, tools);
    const file = JSON.stringify([other, first, same, { ...other, note: 'changed' }, { format: 'x' }, { ...other, version: 9 }]);
    expect(await takeIn(view, file)).toEqual([
      'Taken in: 1.',
      'Already here, skipped: 1.',
      'Not taken in, because a different report with the same number is here: 1.',
      'Not taken in, because it was changed after it was made (a hash does not match): 1.',
      'Not taken in, because it is no report of this extension: 1.',
      'Not taken in, because it comes from a newer version of this extension: 1.',
    ]);
    await shows(view, 2);
    for (const theme of ['light', 'dark'] as const) expect(await violations(view, theme)).toEqual([]);
    await view.close();
  });

  it('are all kept or none when the browser has no room', async () => {
    const view = await list();
    await shows(view, 2);
    await view.evaluate(() => {
      const { add } = IDBObjectStore.prototype;
      let left = 1;
      IDBObjectStore.prototype.add = function (value) {
        if (left === 0) throw new DOMException('no room', 'QuotaExceededError');
        left -= 1;
        return add.call(this, value);
      };
    });
    const more = ['22222222', '33333333'].map((start) => ({ ...first, id: `${start}-2222-4333-8444-555555555555` }));
    expect(await takeIn(view, JSON.stringify(more))).toEqual([
      'The file could not be taken in to its end, and nothing saved is lost: the browser has no room left.',
    ]);
    await view.close();
    const again = await list();
    await shows(again, 2);
    await again.close();
  });

  it('say in one sentence that a file is cut off, empty or too large', async () => {
    for (const [content, sentence] of [
      [JSON.stringify(first).slice(0, 500), 'Cut off or damaged, and not taken in: 1.'],
      [' ', 'The file is empty.'],
      [
        'x'.repeat(200_000_000),
        'The file has 200\u00a0MB; at most 100\u00a0MB can be read, unless each of its lines is a report of its own (JSON lines).',
      ],
    ] as const) {
      const view = await list();
      expect(await takeIn(view, content)).toEqual([sentence]);
      await shows(view, 2);
      await view.close();
    }
  });

  it('are searched by words, and go out as one file with notes and tags', async () => {
    const view = await list();
    await shows(view, 2);
    const all = await itemsOf(await savedBy(view, '[data-export-all=jsonl]'), async (text) => sha256(text));
    expect(all.map((item) => 'report' in item && item.report.id).sort()).toEqual([first.id, OTHER].sort());
    await view.type('input[type=search]', 'spring');
    await shows(view, 1);
    const [only] = await itemsOf(await savedBy(view, '[data-export-all=json]'), async (text) => sha256(text));
    expect(only).toMatchObject({
      report: first,
      kept: { notes: 'Ask again in spring, and in writing.', tags: ['tender', 'aws', 'lot 2'] },
    });
    await view.close();
  });

  it('come back after they were deleted, with notes and tags', async () => {
    const view = await list();
    await shows(view, 2);
    await view.type('input[type=search]', 'spring');
    await shows(view, 1);
    await press(view, '.report-list button');
    await shows(view, 0);
    await press(view, '.notice button');
    await shows(view, 1);
    expect(await view.$eval('.report-list', (items) => items.textContent)).toContain('Ask again in spring, and in writing.');
    await view.close();
  });

  it('are gone when deleted and left', async () => {
    const open = await lab.openView(`${LIST}?report=${OTHER}`);
    await open.waitForSelector('[data-export=json]');
    const remove = () => open.$$eval('.section.buttons button', (buttons) => (buttons.at(-1) as HTMLElement).click());
    await remove();
    await open.waitForFunction(() => document.body.textContent?.includes('Delete it for good'));
    await remove();
    await open.waitForSelector('.notice button');
    await open.close();
    const view = await list();
    await shows(view, 1);
    await view.close();
  });

  it('are shown a page at a time, and the focus goes to the first that was not there', async () => {
    const view = await list();
    const ids = Array.from({ length: 60 }, (_, number) => `${10_000_000 + number}-2222-4333-8444-555555555555`);
    expect(await takeIn(view, ids.map((id) => JSON.stringify({ ...first, id })).join('\n'))).toEqual(['Taken in: 60.']);
    await shows(view, 50);
    const found = () => view.$eval('[role=status] > p.small', (words) => words.textContent);
    expect(await found()).toBe('Found: 61 of 61');
    await view.focus('[data-more]');
    await view.keyboard.press('Enter');
    await shows(view, 61);
    expect(
      await view.evaluate(() => [...document.querySelectorAll('.report-list > li > a')].indexOf(document.activeElement as never)),
    ).toBe(50);
    expect(await view.$('[data-more]')).toBeNull();
    await view.close();
  });

  it('that another window takes in or deletes show without asking', async () => {
    const [one, other] = [await list(), await list()];
    await shows(one, 50);
    expect(await takeIn(other, JSON.stringify({ ...first, id: '55555555-2222-4333-8444-555555555555' }))).toEqual([
      'Taken in: 1.',
    ]);
    await one.waitForFunction(() => document.body.textContent?.includes('Found: 62 of 62'));
    await press(one, '.report-list button');
    await other.waitForFunction(() => document.body.textContent?.includes('Found: 61 of 61'));
    await one.close();
    await other.close();
  });
});
