import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Coverage } from '../../src/page/protocol';
import type { PageReading } from '../../src/verdict/assessment';
import { claim, reading, said } from '../background/reading';
import { type Theme, violations } from '../support/axe';
import { BROWSERS, type Lab, launch } from '../support/browser';
import { readJson, readText } from '../support/files';

const DEMO = readJson<{ url: string }>('test/fixtures/demo/s3ns.json');
const THEMES: readonly Theme[] = ['light', 'dark'];
const NARROW = { width: 360, height: 800 };
const STATE_TAB = 900_000;

const stored = claim('c1', {
  type: 'residency',
  quote: 'data is stored in Switzerland',
  detail: { place: ['CH'], wording: 'storage' },
});
const ARCHIVED = { url: 'https://cloud.nobody.example/', captured: '2026-03-03' };
/** What was read, how, and what then shows that the view has followed. */
const STATES: readonly [string, PageReading, Partial<Coverage>, string][] = [
  ['still being read', reading([]), { done: false }, '[data-reading]'],
  ['nothing read', reading([]), { blocks: 0 }, '[data-scan=done]'],
  ['nothing found', reading([]), {}, '[data-scan=done]'],
  ['an unknown vendor', reading([claim('c1')]), { notRead: [{ what: 'pdf', count: 1 }] }, '[data-verdict=unproven]'],
  ['translated', reading([claim('c2')], { translated: true }), {}, '[data-claim=c2]:not([data-verdict])'],
  ['an archive', reading([claim('c3')], { archive: ARCHIVED }), {}, '[data-claim=c3][data-verdict]'],
  ['out of date', reading([stored], { url: 'https://tresorit.com/' }), {}, '.notice h2'],
];

/** What makes the page wider than the window, if anything does. */
const sideways = (view: Page): Promise<string[]> =>
  view.$$eval('body *', (elements) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return elements
      .filter((element) => element.getBoundingClientRect().right > clientWidth || element.getBoundingClientRect().left < 0)
      .map(({ outerHTML }) => outerHTML.slice(0, 120));
  });

/** Targets that a finger would miss. */
const tooSmall = (view: Page): Promise<string[]> =>
  view.$$eval('button, input, select, textarea', (targets) =>
    targets
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );

describe.each(BROWSERS)('every view in %s', (name) => {
  let lab: Lab;
  let page: Page;
  let tab: number;
  beforeAll(async () => {
    lab = await launch(name);
    page = await lab.open(DEMO.url, readText('test/fixtures/demo/s3ns.html'));
    await lab.clickToolbar(page);
    const popup = await lab.popup();
    await popup.waitFor('[data-scan=done]');
    await popup.evaluate((view) => view.close());
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

  it.each(VIEWS)(
    '%s: no violation in either theme, nothing sideways at 360 px and at twice the text size, no small target',
    async (_, path, ready) => {
      const view = await lab.openView(path());
      await view.setViewport(NARROW);
      await view.waitForSelector(ready);
      await unfold(view);
      for (const theme of THEMES) expect(await violations(view, theme)).toEqual([]);
      expect(await tooSmall(view)).toEqual([]);
      expect(await sideways(view)).toEqual([]);
      await view.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await sideways(view)).toEqual([]);
      await view.close();
    },
  );

  it.each(VIEWS)(
    '%s: nothing sideways at 320 px, or at 400 % of 1280 px, in either direction of writing',
    async (_, path, ready) => {
      const view = await lab.openView(path());
      await view.setViewport({ width: 320, height: 800 });
      await view.waitForSelector(ready);
      await unfold(view);
      for (const direction of ['ltr', 'rtl']) {
        await view.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
        expect(await sideways(view), direction).toEqual([]);
      }
      await view.close();
    },
  );

  /** A tab that is not there: what the background keeps of it is what the view shows. */
  const keep = (entry: object) =>
    lab.inExtension((id, kept) => chrome.storage.session.set({ [`tab:${id}`]: { ...kept, at: '2026-11-24' } }), STATE_TAB, entry);

  it('every other state of a page: no violation in either theme', async () => {
    await keep({ scanning: true });
    const view = await lab.openView(`src/ui/popup/index.html?tab=${STATE_TAB}`);
    await view.setViewport(NARROW);
    await view.waitForSelector('progress');
    for (const theme of THEMES) expect(await violations(view, theme)).toEqual([]);
    for (const [what, reading, covered, ready] of STATES) {
      await keep({ ...said(reading, covered), kind: undefined });
      await view.waitForSelector(ready);
      for (const theme of THEMES) expect(await violations(view, theme), what).toEqual([]);
    }
    await view.close();
  });

  /** Headless browsers deliver no key to an extension's commands: their events are fired, everything between them is real keys. */
  it('is reached by keyboard alone: from the page, over mark and card, to the proof of the third claim', async () => {
    const third = await lab.inExtension(async (key) => {
      const { [key]: entry } = (await chrome.storage.session.get(key)) as Record<
        string,
        { reading: { claims: { id: string; place: string }[] } }
      >;
      return entry?.reading.claims.filter(({ place }) => place === 'text')[2]?.id;
    }, `tab:${tab}`);
    const card = () => page.evaluate(() => document.activeElement?.matches('html > div') ?? false);
    for (let step = 0; step < 3; step++) {
      await lab.command(page, 'next-claim');
      await expect.poll(card).toBe(true);
      if (step < 2) await page.keyboard.press('Escape');
      if (step < 2) await expect.poll(card).toBe(false);
    }
    await page.keyboard.press('Enter');
    const popup = await lab.popup();
    await popup.waitFor(`[data-claim="${third}"] .proof-steps`);
    const focused = await popup.evaluate(({ document: { activeElement } }) => [
      activeElement?.closest('[data-claim]')?.getAttribute('data-claim'),
      activeElement?.getAttribute('aria-expanded'),
    ]);
    expect(focused).toEqual([third, 'true']);
    expect(await card()).toBe(false);
    await popup.evaluate((view) => view.close());
    const marks = () => page.evaluate(() => CSS.highlights.size);
    expect(await marks()).toBeGreaterThan(0);
    await lab.command(page, 'toggle-marks');
    await expect.poll(marks).toBe(0);
    await lab.command(page, 'toggle-marks');
    await expect.poll(marks).toBeGreaterThan(0);
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
