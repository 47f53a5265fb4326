import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runVerify } from '../../src/cli/verify-command';
import { parseReport, type Report } from '../../src/report/schema';
import { violations } from '../support/axe';
import { BROWSERS, type Lab, launch } from '../support/browser';
import { exported } from '../support/exported';
import { readJson, readText } from '../support/files';

const DEMO = readJson<{ url: string }>('test/fixtures/demo/aws-eu.json');

describe.each(BROWSERS)('a report in %s', (name) => {
  let profile: string;
  let lab: Lab;
  let tab: number;
  let saved: string;

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), `lens-report-${name}-`));
    lab = await launch(name, { profile });
    const page = await lab.open(DEMO.url, readText('test/fixtures/demo/aws-eu.html'));
    await lab.clickToolbar(page);
    await (await lab.popup()).waitFor('[data-scan=done]');
    tab = await lab.tabId(page);
  });
  afterAll(async () => {
    await lab?.close();
    await rm(profile, { recursive: true, force: true });
    await rm(`${profile}-extension`, { recursive: true, force: true });
  });

  const openDraft = async (): Promise<Page> => {
    const view = await lab.openView(`src/ui/report/index.html?tab=${tab}`);
    await view.waitForSelector('[data-claim]');
    return view;
  };
  const openSaved = async (): Promise<Page> => {
    const view = await lab.openView(saved);
    await view.waitForSelector('[data-export=json]');
    return view;
  };
  const save = (view: Page): Promise<void> => view.$eval('.button.main', (button) => (button as HTMLElement).click());

  it('shows everything before it is saved, and says when the browser has no room', async () => {
    const view = await openDraft();
    expect(await view.$eval('article', (evidence) => evidence.textContent)).toContain('not subject to the US CLOUD Act');
    await view.type('textarea', 'Seen in a tender.');
    await view.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await save(view);
    await view.waitForSelector('[data-export=json]');
    expect(await view.$eval('[role=alert]', (alert) => alert.textContent)).toContain('no room left');
    expect(await view.$eval('textarea', (note) => (note as HTMLTextAreaElement).value)).toBe('Seen in a tender.');
    expect(parseReport(JSON.parse(await exported(view, 'json')))?.note).toBe('Seen in a tender.');
    await view.close();
  });

  it('is saved', async () => {
    const view = await openDraft();
    await save(view);
    await view.waitForFunction(() => location.search.startsWith('?report='));
    saved = `src/ui/report/index.html${await view.evaluate(() => location.search)}`;
    await view.waitForSelector('[data-export=json]');
    for (const theme of ['light', 'dark'] as const) expect(await violations(view, theme)).toEqual([]);
    await view.close();
  });

  it('opens again after the browser was closed, and so does the view as it was left', async () => {
    const left = await lab.openView(`src/ui/popup/index.html?tab=${tab}`);
    await (await left.waitForSelector('[data-verdict=supported] button'))?.click();
    await expect
      .poll(() => lab.inExtension(async () => JSON.stringify(await chrome.storage.local.get('bookmarks'))))
      .toMatch(/"open":\["./);
    await lab.close();
    lab = await launch(name, { profile });
    const page = await lab.open(DEMO.url, readText('test/fixtures/demo/aws-eu.html'));
    await lab.clickToolbar(page);
    expect(await (await lab.popup()).waitFor('[data-verdict=supported] .proof-steps')).toContain('What the page says');
    await page.close();
    const view = await openSaved();
    expect(await view.$eval('article', (evidence) => evidence.textContent)).toContain('not subject to the US CLOUD Act');
    await view.close();
  });

  it('holds, as JSON, quote, context, address, time, text hash, verdict, proof and data version', async () => {
    const view = await openSaved();
    const report = parseReport(JSON.parse(await exported(view, 'json'))) as Report;
    const claim = report.claims.find(({ quote }) => quote === 'not subject to the US CLOUD Act');
    expect(claim?.context).toContain('not subject to the US CLOUD Act');
    expect(claim?.verdict.value).toBe('contradicted');
    expect(claim?.verdict.proof.rules.map(({ id }) => id)).toContain('us.cloud-act');
    expect(claim?.verdict.proof.facts.some(({ source }) => source !== undefined)).toBe(true);
    expect(claim?.verdict.because.text).not.toContain('reason_');
    expect(report.page.url).toBe(DEMO.url);
    expect(report.page.textHash).toMatch(/^[0-9a-f]{64}$/);
    expect(Date.parse(report.page.read)).toBeGreaterThan(Date.parse('2026-01-01'));
    expect(report.data.version).toMatch(/^\d{4}\./);
    await view.close();
  });

  it('is derived again from its own file, word for word', async () => {
    const view = await openSaved();
    const json = await exported(view, 'json');
    await view.close();
    const [output, errors] = [new PassThrough(), new PassThrough()];
    const all = await runVerify(['-'], Readable.from([Buffer.from(json)]), output, errors);
    expect([String(errors.read() ?? ''), all]).toEqual(['', true]);
    expect(String(output.read())).toMatch(/^verified \d+ of \d+\n$/);
  });

  it('becomes a letter that is shown in full, changed, and saved as it then is', async () => {
    const view = await openSaved();
    await view.$eval('[data-write=letter]', (button) => (button as HTMLElement).click());
    const field = await view.waitForSelector('[data-text=letter]');
    const written = await field?.evaluate((box) => (box as HTMLTextAreaElement).value);
    expect(written).toContain('not subject to the US CLOUD Act');
    expect(written).toContain(DEMO.url);
    expect(written).not.toMatch(/\b(letter|report|question|reason)_[a-z]/);
    await field?.focus();
    await view.keyboard.type('Changed by hand. ');
    await expect.poll(() => exported(view, 'letter')).toContain('Changed by hand.');
    for (const theme of ['light', 'dark'] as const) expect(await violations(view, theme)).toEqual([]);
    await view.close();
  });

  it('tells where a report can go, and what of that is not verified', async () => {
    const view = await openSaved();
    await view.$eval('#who-consumer', (choice) => (choice as HTMLElement).click());
    await view.select('[data-bodies]', 'DE');
    const entry = await view.waitForSelector('.report-list li');
    expect(await entry?.evaluate((item) => item.textContent)).toMatch(/Wettbewerbszentrale.*for businesses.*Not verified/);
    await view.select('[data-bodies]', 'SE');
    await view.waitForFunction(() => document.querySelector('.report-list')?.textContent?.includes('Konsumentverket'));
    expect(await view.$eval('.report-list', (list) => list.textContent)).toContain('Its own page was read');
    for (const theme of ['light', 'dark'] as const) expect(await violations(view, theme)).toEqual([]);
    await view.close();
  });

  it('is linked data, as ClaimReview and as Web Annotations', async () => {
    const view = await openSaved();
    const reviews = JSON.parse(await exported(view, 'claimreview'))['@graph'] as { claimReviewed: string }[];
    const annotations = JSON.parse(await exported(view, 'annotations'));
    await view.close();
    expect(reviews.map(({ claimReviewed }) => claimReviewed)).toContain('not subject to the US CLOUD Act');
    expect(annotations.total).toBe(reviews.length);
    expect(annotations.first.items[0].target.source).toBe(DEMO.url);
    expect(JSON.stringify([reviews, annotations])).not.toMatch(/\b(report|verdict|reason|question)_[a-z]/);
  });

  it('is a page that stands alone, as HTML', async () => {
    const view = await openSaved();
    const html = await exported(view, 'html');
    await view.close();
    const alone = await lab.open('https://saved.example/report.html', html);
    expect(await alone.$eval('body', (body) => body.textContent)).toContain('not subject to the US CLOUD Act');
    expect(await alone.$$('script')).toHaveLength(0);
    expect(await violations(alone, 'light')).toEqual([]);
    expect(
      lab.site.requests.filter((url) => url.startsWith('https://saved.example/') && !/report\.html|favicon/.test(url)),
    ).toEqual([]);
    await alone.close();
  });

  it('that no longer parses is kept and shown as damaged', async () => {
    const put = await openSaved();
    await put.evaluate(async () => {
      const open = indexedDB.open('reports');
      const database = await new Promise<IDBDatabase>((resolve) => {
        open.onsuccess = () => resolve(open.result);
      });
      const work = database.transaction('reports', 'readwrite');
      work.objectStore('reports').put({
        id: 'broken',
        saved: '2026-11-24T00:00:00.000Z',
        notes: '',
        tags: [],
        report: { format: 'other', words: 'what was there' },
      });
      await new Promise((resolve) => {
        work.oncomplete = resolve;
      });
      database.close();
    });
    await put.close();
    const list = await lab.openView('src/ui/report/index.html');
    const links = await (await list.waitForSelector('.report-list li:nth-child(2)'))?.evaluate(() =>
      [...document.querySelectorAll('.report-list > li > a')].map((link) => link.textContent),
    );
    expect(links?.some((title) => title?.includes('Damaged report broken'))).toBe(true);
    await list.close();
    const view = await lab.openView('src/ui/report/index.html?report=broken');
    expect(await (await view.waitForSelector('.stored'))?.evaluate((stored) => stored.textContent)).toContain('what was there');
    await view.close();
  });
});
