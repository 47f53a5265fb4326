import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe';
import { BROWSERS, type Lab, launch } from '../support/browser';

const URL = 'https://hosting.nobody.example/cloud';
const PAGE = `<!doctype html><html lang="en"><title>Our cloud</title><h1>Our cloud</h1>
<p>We are a 100 % European-owned company.</p><p>The AWS European Sovereign Cloud is a sovereign cloud.</p>
<p><a href="/certificates"><img alt="ISO 27001 certificate" src="/iso.png"></a></p>
<img alt="" src="https://fonts.gstatic.com/a.png"><img alt="" src="https://cdn.other.example/b.png">
<footer><p>© 2026 Nobody Hosting GmbH. <a href="/impressum">Impressum</a> <a href="/privacy">Datenschutz</a></p></footer></html>`;
const PATIENCE = { timeout: 15_000 };

describe.each(BROWSERS)('the page of an unknown vendor in %s', (name) => {
  let lab: Lab;
  let page: Page;
  let tab: number;
  beforeAll(async () => {
    lab = await launch(name);
    page = await lab.open(URL, PAGE);
    await lab.clickToolbar(page);
    await (await lab.popup()).waitFor('[data-scan=done]');
    tab = await lab.tabId(page);
  });
  afterAll(() => lab?.close());

  const openView = async (): Promise<Page> => {
    const view = await lab.openView(`src/ui/popup/index.html?tab=${tab}`);
    await view.setViewport({ width: 360, height: 800 });
    await view.waitForSelector('[data-scan=done]');
    return view;
  };
  const owned = (view: Page) =>
    view.$$eval('[data-claim]', (claims) => claims.map((claim) => (claim as HTMLElement).dataset.verdict));
  const textOf = (view: Page, selector: string) => view.$eval(selector, (element) => element.textContent ?? '');

  it('shows what the page says, and what it loads from whom', async () => {
    const view = await openView();
    const says = await textOf(view, '[data-page-says]');
    for (const part of [
      'Nobody Hosting GmbH',
      'in the copyright notice',
      'Imprint',
      'Privacy policy',
      'ISO 27001 certificate',
      'was not found on this page',
    ])
      expect(says).toContain(part);
    const loads = await textOf(view, '[data-dependencies]');
    expect(loads).toContain('At least 1 resource from 1 US company seen so far.');
    expect(loads).toContain('1 resource from a host whose owner is not known here.');
    await view.close();
  });

  it('judges an answer at once, in the popup and in the page, marks it as the user’s own and keeps it', async () => {
    const view = await openView();
    const before = await owned(view);
    expect(before).toContain('unproven');
    await view.click('[data-answers] button[aria-expanded]');
    await view.select('select[data-answer=owner]', 'US');
    await view.waitForSelector('[data-answers=given] .notice', PATIENCE);
    await expect.poll(() => owned(view), PATIENCE).not.toEqual(before);
    expect(await textOf(view, '[data-answers] .notice')).toContain('your own answers about hosting.nobody.example');
    expect(await view.$eval('select[data-answer=owner]', (select) => (select as HTMLSelectElement).value)).toBe('US');
    for (const theme of ['light', 'dark'] as const) expect(await violations(view, theme)).toEqual([]);
    expect(await view.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await view.close();
    await lab.stopBackground();
    const again = await openView();
    expect(await again.$('[data-answers=given]')).not.toBeNull();
    await again.close();
  });
});
