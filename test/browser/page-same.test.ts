import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPage } from '../../src/cli/html';
import { BROWSERS, type Lab, launch } from '../support/browser';
import { filesBelow, readJson, readText } from '../support/files';
import { readingOf } from '../support/marks';

const DEMO = 'test/fixtures/demo';

interface SavedPage {
  url: string;
  html: string;
}

const demoPages: SavedPage[] = filesBelow(DEMO, '.json').map((path) => ({
  url: readJson<{ url: string }>(path).url,
  html: readText(path.replace('.json', '.html')),
}));

/** As many pages are sent: nothing stands between two elements. */
const tight = ({ url, html }: SavedPage): SavedPage => ({ url, html: html.replace(/>\s+</g, '><') });

const named = ({ type, quote }: { type: string; quote: string }): string => `${type}: ${quote.replace(/\s+/g, ' ')}`;

/** The command line parses a page and knows no layout; the content script has a live one. They share no line that reads. */
describe.each(BROWSERS)('%s', (browser) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await launch(browser);
  });
  afterAll(() => lab.close());

  async function heardInPage({ url, html }: SavedPage): Promise<string[]> {
    const page = await lab.open(url, html);
    await lab.clickToolbar(page);
    const { reading } = await readingOf(lab, page);
    await page.close();
    return reading.claims.map(named).sort();
  }

  test('hears in pages without white space between elements what the command line hears', async () => {
    for (const page of demoPages.map(tight)) {
      const heard = readPage(page.html, page.url).claims.map(named).sort();
      expect(heard.length, page.url).toBeGreaterThan(0);
      expect(await heardInPage(page), page.url).toEqual(heard);
    }
  });
});
