import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/schema';
import { sha256 } from '../report/sample';
import { violations } from '../support/axe';
import { BROWSERS, type Lab, launch } from '../support/browser';
import { exported } from '../support/exported';
import { readJson, readText } from '../support/files';

const DEMO = readJson<{ url: string }>('test/fixtures/demo/aws-eu.json');
const REPORT = 'src/ui/report/index.html';

/** A colour that only the page has: what is seen of it is no picture of ours. */
const BACKGROUND = [18, 52, 86] as const;
const PAGE = `${readText('test/fixtures/demo/aws-eu.html')}<style>*{background:rgb(${BACKGROUND.join(' ')})!important}</style>`;

/** How large the picture is as the browser shows it, how many colours it has, and which share of it is the page's own. */
const seen = (view: Page, selector: string): Promise<{ width: number; height: number; colours: number; own: number }> =>
  view.$eval(
    selector,
    async (element, background) => {
      const image = element as HTMLImageElement;
      await image.decode();
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
      const paper = canvas.getContext('2d');
      paper?.drawImage(image, 0, 0);
      const { data } = paper?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: new Uint8ClampedArray() };
      const pixels = new Uint32Array(data.buffer);
      const [wanted] = new Uint32Array(new Uint8ClampedArray([...background, 255]).buffer);
      const own = pixels.filter((pixel) => pixel === wanted).length / pixels.length;
      return { width: canvas.width, height: canvas.height, colours: new Set(pixels).size, own };
    },
    BACKGROUND,
  );

describe.each(BROWSERS)('a picture of the page in %s', (name) => {
  let lab: Lab;
  let page: Page;
  let tab: number;
  let saved: string;
  beforeAll(async () => {
    lab = await launch(name);
    page = await lab.open(DEMO.url, PAGE);
    await lab.clickToolbar(page);
    await (await lab.popup()).waitFor('[data-scan=done]');
    tab = await lab.tabId(page);
  });
  afterAll(() => lab?.close());

  const openDraft = async (query: string): Promise<Page> => {
    const view = await lab.openView(`${REPORT}?tab=${tab}${query}`);
    await view.waitForSelector('.button.main:not([disabled])');
    return view;
  };
  const press = (view: Page, selector: string): Promise<void> =>
    view.$eval(selector, (button) => (button as HTMLElement).click());
  const set = (view: Page, side: string, value: number): Promise<void> =>
    view.$eval(
      `[data-crop=${side}]`,
      (field, to) => {
        (field as HTMLInputElement).value = String(to);
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      value,
    );
  const cropOf = (view: Page): Promise<number[]> =>
    view.$$eval('[data-crop]', (fields) => fields.map((field) => Number((field as HTMLInputElement).value)));

  it('is offered only where the toolbar button was clicked', async () => {
    const view = await openDraft('');
    expect(await view.$('[data-picture-take]')).toBeNull();
    await view.close();
  });

  it('is offered by the draft that the popup opens', async () => {
    await lab.clickToolbar(page);
    await (await lab.popup()).click('.button.main');
    const drafts = () =>
      lab.inExtension(async () =>
        (await chrome.tabs.query({})).map(({ url }) => url ?? '').filter((url) => url.includes('invoked')),
      );
    await expect.poll(drafts, { timeout: 15_000 }).toHaveLength(1);
    await lab.inExtension(async () => {
      const [draft] = (await chrome.tabs.query({})).filter(({ url }) => url?.includes('invoked'));
      if (draft?.id !== undefined) await chrome.tabs.remove(draft.id);
    });
  });

  it('is taken when asked, cut by numbers and by dragging, and kept with its hash', async () => {
    const view = await openDraft('&invoked=');
    expect(await view.$('.picture-crop')).toBeNull();
    await press(view, '[data-picture-take]');
    await view.waitForSelector('.picture-crop');
    const whole = await cropOf(view);
    expect(whole.slice(0, 2)).toEqual([0, 0]);
    expect(Math.min(...whole.slice(2))).toBeGreaterThan(300);
    await view.bringToFront();
    await view.evaluate(() => document.querySelector('.picture-crop')?.scrollIntoView({ block: 'start', behavior: 'instant' }));
    const at = await (await view.$('.picture-crop'))?.boundingBox();
    await view.mouse.move((at?.x ?? 0) + 20, (at?.y ?? 0) + 10);
    await view.mouse.down();
    await view.mouse.move((at?.x ?? 0) + 220, (at?.y ?? 0) + 110, { steps: 4 });
    await view.mouse.up();
    const dragged = await cropOf(view);
    expect(dragged[2]).toBeGreaterThan(100);
    expect(dragged[2]).toBeLessThan(whole[2] ?? 0);
    await set(view, 'left', 0);
    await set(view, 'top', 100);
    await set(view, 'width', 400);
    await set(view, 'height', 200);
    for (const theme of ['light', 'dark'] as const) expect(await violations(view, theme)).toEqual([]);
    await press(view, '[data-picture-keep]');
    await view.waitForSelector('img.picture');
    expect(await seen(view, 'img.picture')).toMatchObject({ width: 400, height: 200 });
    await view.waitForSelector('[data-picture] img');
    await press(view, '.button.main');
    await view.waitForFunction(() => location.search.startsWith('?report='));
    saved = `${REPORT}${await view.evaluate(() => location.search)}`;
    await view.close();
  });

  it('is in the saved report, and shows the page', async () => {
    const view = await lab.openView(saved);
    await view.waitForSelector('[data-picture] img');
    const shown = await seen(view, '[data-picture] img');
    expect(shown).toMatchObject({ width: 400, height: 200 });
    expect(shown.colours).toBeGreaterThan(3);
    expect(shown.own).toBeGreaterThan(0.5);
    for (const theme of ['light', 'dark'] as const) expect(await violations(view, theme)).toEqual([]);
    await view.close();
  });

  it('goes along as JSON with its bytes, whose hash is in the report', async () => {
    const view = await lab.openView(saved);
    await view.waitForSelector('[data-picture] img');
    const { picture, pictureData = '' } = JSON.parse(await exported(view, 'json')) as Report;
    expect(picture).toMatchObject({ type: 'image/png', width: 400, height: 200 });
    expect(sha256(Buffer.from(pictureData, 'base64'))).toBe(picture?.hash);
    await view.close();
  });

  it('is in the page to print, whose own policy lets it be seen', async () => {
    const view = await lab.openView(saved);
    await view.waitForSelector('[data-picture] img');
    const html = await exported(view, 'html');
    await view.close();
    const alone = await lab.open('https://saved.example/pictured.html', html);
    expect(await seen(alone, 'img')).toMatchObject({ width: 400, height: 200 });
    await alone.close();
  });

  it('that the browser does not allow is said in one sentence, and the report can be saved without it', async () => {
    const view = await openDraft('&invoked=');
    await page.goto('about:blank');
    await press(view, '[data-picture-take]');
    const alert = () => view.$$eval('[role=alert]', (all) => all.map((words) => words.textContent).join(''));
    await expect.poll(alert, { timeout: 15_000 }).toMatch(/^No picture could be taken; click the toolbar button/);
    expect(await view.$('.button.main:not([disabled])')).not.toBeNull();
    await view.close();
  });
});
