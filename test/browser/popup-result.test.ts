import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Lab, launch } from '../support/browser';

const URL = 'https://hosting.nobody.example/cloud';
const PAGE = `<!doctype html><html lang="en"><title>Our cloud</title><style>div { height: 3000px }</style>
<h1>Our cloud</h1><p>Our cloud is EUCS certified.</p><div></div><p id="far">We are not subject to the US CLOUD Act.</p></html>`;

describe.each(BROWSERS)('the popup in %s', (name) => {
  let lab: Lab;
  let page: Page;
  let tab: number;
  let sideways: number;
  beforeAll(async () => {
    lab = await launch(name);
    page = await lab.open(URL, PAGE);
    await lab.clickToolbar(page);
    const popup = await lab.popup();
    await popup.waitFor('[data-verdict]');
    const width = await popup.evaluate(({ document: { documentElement: root } }) => [root.scrollWidth, root.clientWidth]);
    sideways = (width[0] ?? 0) - (width[1] ?? 0);
    await popup.evaluate((view) => view.close());
    tab = await lab.tabId(page);
  });
  afterAll(() => lab?.close());

  const openView = async (): Promise<Page> => {
    const view = await lab.openView(`src/ui/popup/index.html?tab=${tab}`);
    await view.waitForSelector('[data-scan=done]');
    return view;
  };
  const verdicts = (view: Page): Promise<(string | undefined)[]> =>
    view.$$eval('[data-claim]', (claims) => claims.map((claim) => (claim as HTMLElement).dataset.verdict));

  it('fills and the page is marked after a click on the toolbar, on a host in no list', async () => {
    const view = await openView();
    expect(await verdicts(view)).toEqual(['contradicted', 'unproven']);
    expect(await view.$eval('h1', (heading) => heading.textContent)).toBe('Unknown vendor');
    const marked = await page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)));
    expect(marked.join('|')).toContain('EUCS certified');
    await view.close();
  });

  it('is as wide as its content', () => {
    expect(sideways).toBe(0);
  });

  it('shows the number of claims on the button', async () => {
    expect(await lab.inExtension((id) => chrome.action.getBadgeText({ tabId: id }), tab)).toBe('2');
  });

  it('still shows the result after the background was stopped', async () => {
    await lab.stopBackground();
    const view = await openView();
    expect(await verdicts(view)).toEqual(['contradicted', 'unproven']);
    await view.close();
  });

  it('is found as it was left, after it was closed and the background was stopped', async () => {
    const before = await openView();
    await before.click('.counts [aria-pressed]:nth-of-type(2)');
    await before.click('[data-verdict=unproven] button');
    await before.evaluate(() => scrollTo({ top: 200, behavior: 'instant' }));
    await expect
      .poll(() => lab.inExtension(async () => JSON.stringify(await chrome.storage.local.get('bookmarks'))))
      .toContain('"scroll":200');
    await before.close();
    await lab.stopBackground();
    const view = await openView();
    expect(await verdicts(view)).toEqual(['unproven']);
    expect(await view.$$('[data-verdict=unproven] .proof-steps')).toHaveLength(1);
    expect(await view.evaluate(() => scrollY)).toBe(200);
    await view.click('.filter-clear');
    expect(await verdicts(view)).toEqual(['contradicted', 'unproven']);
    await view.click('[data-verdict=unproven] button');
    await view.close();
  });

  it('scrolls the page to a claim', async () => {
    const view = await openView();
    await view.click('[data-verdict=unproven] button');
    const show = await view.waitForSelector('[data-verdict=unproven] .proof .button');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await show?.click();
    await page.bringToFront();
    await page.waitForFunction(() => {
      const box = document.querySelector('#far')?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
    await view.close();
  });

  it('opens at the claim whose proof was asked for', async () => {
    await lab.inExtension(async (id) => {
      const { [`tab:${id}`]: entry } = (await chrome.storage.session.get(`tab:${id}`)) as Record<
        string,
        { reading: { claims: { id: string; quote: string }[] } }
      >;
      await chrome.storage.session.set({
        [`focus:${id}`]: entry?.reading.claims.find(({ quote }) => quote.includes('CLOUD Act'))?.id,
      });
    }, tab);
    const view = await openView();
    await view.waitForSelector('[data-verdict=unproven] button[aria-expanded=true]');
    expect(await view.$$('button[aria-expanded=true]')).toHaveLength(1);
    await view.close();
  });

  it('forgets the page when it is left', async () => {
    lab.site.serve('https://hosting.nobody.example/plain', '<!doctype html><title>Plain</title><p>Nothing here.</p>');
    await page.goto('https://hosting.nobody.example/plain');
    const gone = async () =>
      (await lab.inExtension(async (id) => Object.keys(await chrome.storage.session.get(`tab:${id}`)), tab)).length === 0;
    await expect.poll(gone, { timeout: 10_000 }).toBe(true);
  });
});
