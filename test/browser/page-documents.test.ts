import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Lab, launch, type Reply } from '../support/browser';
import { readingOf, waitForMarks } from '../support/marks';

const CLAIM = 'Your data never leaves Germany.';
const MARK = 'data never leaves Germany';

describe.each(BROWSERS)('%s', (browser) => {
  let lab: Lab;
  let page: Page | undefined;
  beforeAll(async () => {
    lab = await launch(browser);
  });
  afterAll(() => lab.close());
  afterEach(() => page?.close());

  async function mark(reply: Reply): Promise<Page> {
    page = await lab.open('https://cloud.example/', reply);
    await lab.clickToolbar(page);
    return page;
  }

  test('an empty page was read, and nothing was found in it', async () => {
    const { reading, coverage } = await readingOf(lab, await mark('<!doctype html><title></title>'));
    expect(reading.claims).toEqual([]);
    expect(coverage).toMatchObject({ blocks: 0, done: true });
  });

  test('a page without a body is read', async () => {
    const marked = await mark('<!doctype html>');
    await readingOf(lab, marked);
    await marked.evaluate(() => document.body.remove());
    await lab.clickToolbar(marked);
    const { coverage } = await readingOf(lab, marked);
    expect(coverage.done).toBe(true);
  });

  test('plain text and XML are read', async () => {
    await waitForMarks(await mark({ body: `One line.\n${CLAIM}\n`, type: 'text/plain; charset=utf-8' }), [MARK]);
    await page?.close();
    const xml = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Cloud</title></head><body><p>${CLAIM}</p></body></html>`;
    await waitForMarks(await mark({ body: xml, type: 'application/xhtml+xml' }), [MARK]);
  });

  test('elements within each other are read to the last, however deep', async () => {
    // Not shown, because Chromium does not come to an end of laying them out; fewer in Firefox, whose own tree takes a minute to build.
    const depth = browser === 'chrome' ? 100_000 : 10_000;
    const deep = `<!doctype html><title>Deep</title><body><main hidden></main><script>
      let inner = document.querySelector('main');
      for (let depth = 0; depth < ${depth}; depth++) inner = inner.appendChild(document.createElement('div'));
      inner.textContent = '${CLAIM}';
    </script>`;
    const { reading, coverage } = await readingOf(lab, await mark(deep));
    expect(reading.claims.map(({ quote, place }) => [quote, place])).toEqual([[MARK, 'hidden']]);
    expect(coverage.elements).toBeGreaterThan(depth);
  });

  test('five megabytes in one node are read in slices', async () => {
    const filler = 'Prices are shown per hour and per month without a minimum term. ';
    const big = `${filler.repeat(40_000)}${CLAIM} ${filler.repeat(40_000)}`;
    const { reading, coverage } = await readingOf(lab, await mark(`<!doctype html><title>Big</title><p>${big}`));
    expect(reading.claims.map(({ quote }) => quote)).toEqual([MARK]);
    expect(coverage.characters).toBeGreaterThan(5_000_000);
  });

  test('a page beyond the limit is read up to it, says so, and offers the rest', async () => {
    const filler = '<p>Prices are shown per hour and per month without a minimum term.</p>'.repeat(100);
    const marked = await mark(`<!doctype html><title>Long</title><body><p>${CLAIM}</p><main></main>
      <script>document.querySelector('main').innerHTML = ${JSON.stringify(filler)}.repeat(1700)</script><p>Not subject to the US CLOUD Act.</p>`);
    const cut = await readingOf(lab, marked, ({ coverage }) => coverage.done);
    expect(cut.coverage.stoppedAt).toBe('characters');
    expect(cut.reading.claims.map(({ quote }) => quote)).toEqual([MARK]);
    const tab = await lab.tabId(marked);
    await lab.inExtension((id) => chrome.tabs.sendMessage(id, { kind: 'scan', rest: true }), tab);
    const whole = await readingOf(lab, marked, ({ coverage }) => coverage.done && !coverage.stoppedAt);
    expect(whole.reading.claims).toHaveLength(2);
  });

  test('a page that never rests is given up, keeps what was found, and is read again when asked', async () => {
    // Long enough that reading it again is dear on a fast machine too: a page that changes without end and costs nothing is followed.
    const restless = `<!doctype html><title>Restless</title><body><p>${CLAIM}</p><script>
      document.body.insertAdjacentHTML('beforeend', '<p>A page without end.</p>'.repeat(40_000));
      const timer = setInterval(() => document.body.append('more '), 100);
      addEventListener('rest', () => clearInterval(timer));
    </script>`;
    const marked = await mark(restless);
    const { reading } = await readingOf(lab, marked, ({ coverage }) => coverage.stoppedAt === 'unrest');
    expect(reading.claims.map(({ quote }) => quote)).toEqual([MARK]);
    await marked.evaluate(() => {
      dispatchEvent(new Event('rest'));
      const late = document.createElement('p');
      late.textContent = 'Not subject to the US CLOUD Act.';
      document.body.append(late);
    });
    const tab = await lab.tabId(marked);
    await lab.inExtension((id) => chrome.tabs.sendMessage(id, { kind: 'scan', rest: true }), tab);
    const again = await readingOf(lab, marked, ({ coverage }) => coverage.done && !coverage.stoppedAt);
    expect(again.reading.claims).toHaveLength(2);
  });
});
