/** The files that are printed, as wide as the text on A4. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportHtml } from '../../src/report/html';
import { reportOf, say } from '../report/worded';
import { BROWSERS, type Lab, launch } from '../support/browser';

/** CSS pixels of 174 mm, and enough height for the whole. */
const PAPER = { width: 658, height: 1200 };
const PHONE = { width: 360, height: 640 };

describe.each(BROWSERS)('the printable report in %s', (name) => {
  let lab: Lab;
  let page: Page;
  beforeAll(async () => {
    lab = await launch(name);
    const report = await reportOf();
    const [claim] = report.claims;
    if (!claim) throw new Error('The sample has no claim.');
    const claims = [
      claim,
      { ...claim, quote: 'Sovereign'.repeat(300), context: 'x'.repeat(3000), link: `https://a.example/${'y'.repeat(3000)}` },
    ];
    page = await lab.open('https://files.example/report.html', reportHtml({ ...report, claims }, say));
  });
  afterAll(() => lab?.close());

  /** Words of the tables that stand in more than one line. */
  const torn = (): Promise<string[]> =>
    page.$$eval('.found :is(th, td), .reached :is(th, td)', (cells) => {
      const words = cells.flatMap((cell) => {
        const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        const ranges: Range[] = [];
        for (let text = texts.nextNode(); text; text = texts.nextNode())
          for (const { 0: word, index } of (text.textContent ?? '').matchAll(/\S+/g)) {
            const range = new Range();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            ranges.push(range);
          }
        return ranges;
      });
      return words.filter((word) => new Set([...word.getClientRects()].map(({ top }) => top)).size > 1).map(String);
    });
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  it.each([PAPER, PHONE])('tears no word of its tables and stays within %j', async (viewport) => {
    await page.setViewport(viewport);
    expect(await page.$$eval('.found td', (cells) => cells.length)).toBeGreaterThan(0);
    expect(await torn()).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
  });

  // Firefox's driver has no print media.
  if (name === 'chrome')
    it('is black on white on paper, whatever the theme', async () => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      const scheme = () => page.$eval('body', (body) => [getComputedStyle(body).color, getComputedStyle(body).colorScheme]);
      expect(await scheme()).toEqual(['rgb(255, 255, 255)', 'light dark']);
      await page.emulateMediaType('print');
      expect(await scheme()).toEqual(['rgb(0, 0, 0)', 'light']);
    });
});
