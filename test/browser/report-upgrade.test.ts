import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/schema';
import { BROWSERS, type Lab, launch } from '../support/browser';
import { exported } from '../support/exported';
import { readJson } from '../support/files';

interface FirstRecord {
  id: string;
  saved: string;
  report: Report;
}

const FIRST = readJson<FirstRecord>('test/fixtures/reports/first-version.json');
const PAGE = 'src/ui/report/index.html';

/** Makes the database as version 1 of it was made, and puts into it what that version wrote. */
const putFirst = (view: Page, record: FirstRecord): Promise<void> =>
  view.evaluate(async (stored) => {
    const open = indexedDB.open('reports', 1);
    open.onupgradeneeded = () => open.result.createObjectStore('reports', { keyPath: 'id' }).createIndex('saved', 'saved');
    await new Promise((done) => {
      open.onsuccess = done;
    });
    const work = open.result.transaction('reports', 'readwrite');
    work.objectStore('reports').put(stored);
    await new Promise((done) => {
      work.oncomplete = done;
    });
    open.result.close();
  }, record as never);

describe.each(BROWSERS)('a report that the first version of the extension saved, in %s', (name) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await launch(name);
    const view = await lab.openView('src/ui/welcome/index.html');
    await putFirst(view, FIRST);
    await view.close();
  });
  afterAll(() => lab?.close());

  const opened = async (): Promise<Page> => {
    const view = await lab.openView(`${PAGE}?report=${FIRST.id}`);
    await view.waitForSelector('[data-export=json]');
    return view;
  };

  it('is in the list under its title, and found by its words', async () => {
    const view = await lab.openView(PAGE);
    const link = await view.waitForSelector('.report-list > li > a');
    expect(await link?.evaluate((title) => title.textContent)).toBe(FIRST.report.page.title);
    const shows = (count: number) =>
      view.waitForFunction((wanted) => document.querySelectorAll('.report-list > li > a').length === wanted, {}, count);
    await view.type('input[type=search]', 'eucs certifiedx');
    await shows(0);
    await view.keyboard.press('Backspace');
    await shows(1);
    await view.close();
  });

  it('opens complete: every quote, context, reason, fact and source, and the note', async () => {
    const view = await opened();
    const shown = await view.$eval('article', (evidence) => evidence.textContent ?? '');
    for (const { quote, context, verdict } of FIRST.report.claims) {
      for (const words of [quote, context, verdict.name.text, verdict.because.text, verdict.question.text])
        expect(shown).toContain(words);
      for (const { words, source } of verdict.proof.facts)
        for (const part of [words.text, source?.title ?? '']) expect(shown).toContain(part);
    }
    await view.close();
  });

  it('goes out in every format, as JSON unchanged', async () => {
    const view = await opened();
    expect(JSON.parse(await exported(view, 'json'))).toEqual(FIRST.report);
    for (const format of ['html', 'md', 'csv', 'claimreview', 'annotations']) {
      const text = await exported(view, format);
      for (const { quote } of FIRST.report.claims) expect(text.replaceAll('&#39;', "'"), format).toContain(quote);
    }
    await view.close();
  });
});
