import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Lab, launch } from '../support/browser';
import { readJson, readText } from '../support/files';

const DEMO = readJson<{ url: string }>('test/fixtures/demo/s3ns.json');
const MARKS = ['a', 'b', 'c', 'd', 'e'];

/** A property of each element that a selector finds, as the browser has worked it out. */
const styles = (view: Page, selector: string, property: 'fill' | 'stroke' | 'color' | 'borderTopWidth'): Promise<string[]> =>
  view.$$eval(
    selector,
    (elements, wanted) => [...new Set(elements.map((element) => getComputedStyle(element)[wanted]))].sort(),
    property,
  );

describe.each(BROWSERS)('in forced colours, in %s,', (name) => {
  let lab: Lab;
  let page: Page;
  let view: Page;
  beforeAll(async () => {
    lab = await launch(name);
    page = await lab.open(DEMO.url, readText('test/fixtures/demo/s3ns.html'));
    await lab.clickToolbar(page);
    const popup = await lab.popup();
    await popup.waitFor('[data-scan=done]');
    await popup.evaluate((opened) => opened.close());
    const tab = await lab.tabId(page);
    await lab.forceColors(page);
    view = await lab.openView(`src/ui/popup/index.html?tab=${tab}`);
    await lab.forceColors(view);
    await view.waitForSelector('[data-scan=done]');
  });
  afterAll(() => lab?.close());

  const isForced = (shown: Page) => shown.waitForFunction(() => matchMedia('(forced-colors: active)').matches);

  it('the marks in the page differ by the style of their line', async () => {
    await isForced(page);
    const lines = await page.evaluate(
      (marks) =>
        marks.map((mark) => {
          const { textDecorationLine, textDecorationStyle } = getComputedStyle(
            document.body,
            `::highlight(sovereignty-lens-${mark})`,
          );
          return `${textDecorationLine} ${textDecorationStyle}`;
        }),
      MARKS,
    );
    expect(lines.every((line) => line.startsWith('underline '))).toBe(true);
    expect(new Set(lines).size).toBe(MARKS.length);
  });

  it('signs, bars and stations of the popup keep figure and ground apart', async () => {
    await isForced(view);
    const [ink = ''] = await styles(view, 'body', 'color');
    expect(await styles(view, '.claim .sign', 'color')).toEqual([ink]);
    expect(await styles(view, '.claim .sign-cut', 'stroke')).not.toContain(ink);
    expect(await styles(view, '.level-bar .reach', 'fill')).toEqual([ink]);
    expect(await styles(view, '.level-bar .track:not(.unknown)', 'fill')).not.toContain(ink);
    expect(await styles(view, '.level-bar .track', 'stroke')).toEqual([ink]);
    expect(await styles(view, '.level-bar .official', 'stroke')).not.toContain(ink);
    expect(await styles(view, '.chain-rail line', 'stroke')).toEqual([ink]);
  });

  it('a chosen count has a thicker frame, and the focus has a line around it', async () => {
    await isForced(view);
    await view.click('.counts button');
    await view.waitForSelector('.counts button[aria-pressed=true]');
    const chosen = await styles(view, '.counts button[aria-pressed=true]', 'borderTopWidth');
    expect(chosen).not.toEqual(await styles(view, '.counts button[aria-pressed=false]', 'borderTopWidth'));
    await view.keyboard.press('Tab');
    const focus = await view.evaluate(() => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(document.activeElement ?? document.body);
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return { style: outlineStyle, width: Number.parseFloat(outlineWidth), seen: outlineColor !== backgroundColor, ink: color };
    });
    expect(focus).toMatchObject({ style: 'solid', seen: true });
    expect(focus.width).toBeGreaterThanOrEqual(2);
  });
});
