import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Theme, violations } from '../support/axe';
import { BROWSERS, type Lab, launch } from '../support/browser';
import { readJson, readText } from '../support/files';

const DEMO = readJson<{ url: string }>('test/fixtures/demo/s3ns.json');
const THEMES: readonly Theme[] = ['light', 'dark'];
const NARROW = { width: 360, height: 800 };

/** What makes the page wider than the window, if anything does. */
const sideways = (view: Page): Promise<string[]> =>
  view.$$eval('body *', (elements) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return elements
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map(({ outerHTML }) => outerHTML.slice(0, 120));
  });

describe.each(BROWSERS)('every view in %s', (name) => {
  let lab: Lab;
  let tab: number;
  beforeAll(async () => {
    lab = await launch(name);
    const page = await lab.open(DEMO.url, readText('test/fixtures/demo/s3ns.html'));
    await lab.clickToolbar(page);
    await (await lab.popup()).waitFor('[data-verdict]');
    tab = await lab.tabId(page);
  });
  afterAll(() => lab?.close());

  /** Opens what is folded, so that everything there is gets looked at. */
  const unfold = (view: Page): Promise<void> =>
    view.$$eval('button[aria-expanded=false]', (buttons) => {
      for (const button of buttons) (button as HTMLElement).click();
    });

  const VIEWS: readonly [string, () => string, string][] = [
    ['a result with every proof open', () => `src/ui/popup/index.html?tab=${tab}`, '[data-scan=done]'],
    ['a page that cannot be read', () => 'src/ui/popup/index.html?tab=999999', '[data-unreadable]'],
    ['the side panel', () => 'src/ui/panel/index.html', 'main p'],
    ['the options', () => 'src/ui/options/index.html', '#marks'],
    ['the first run', () => 'src/ui/welcome/index.html', 'input[type=radio]'],
    ['a report before it is saved', () => `src/ui/report/index.html?tab=${tab}`, '[data-claim]'],
    ['the list of reports', () => 'src/ui/report/index.html', 'h1'],
  ];

  it.each(VIEWS)('%s: no violation in either theme, nothing sideways at 360 px', async (_, path, ready) => {
    const view = await lab.openView(path());
    await view.setViewport(NARROW);
    await view.waitForSelector(ready);
    await unfold(view);
    for (const theme of THEMES) expect(await violations(view, theme)).toEqual([]);
    expect(await sideways(view)).toEqual([]);
    await view.close();
  });

  it('a result at twice the text size: nothing sideways, every target at least 24 px', async () => {
    const view = await lab.openView(`src/ui/popup/index.html?tab=${tab}`);
    await view.setViewport(NARROW);
    await view.waitForSelector('[data-scan=done]');
    await unfold(view);
    const small = await view.$$eval('button, input, select', (targets) =>
      targets
        .map((target) => target.getBoundingClientRect())
        .filter(({ width, height }) => width < 24 || height < 24)
        .map(({ width, height }) => [width, height]),
    );
    expect(small).toEqual([]);
    await view.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await sideways(view)).toEqual([]);
    await view.close();
  });

  it('is walked by keyboard: a claim opens with Enter and the focus can be seen', async () => {
    const view = await lab.openView(`src/ui/popup/index.html?tab=${tab}`);
    await view.waitForSelector('[data-scan=done]');
    const focused = () =>
      view.evaluate(
        () => document.activeElement?.closest('[data-claim]') !== null && document.activeElement?.hasAttribute('aria-expanded'),
      );
    for (let step = 0; step < 30 && !(await focused()); step++) await view.keyboard.press('Tab');
    expect(await view.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe('solid');
    await view.keyboard.press('Enter');
    await view.waitForSelector('[data-claim] .proof-steps');
    await view.close();
  });
});
