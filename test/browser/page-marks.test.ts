import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Lab, launch, type Reply } from '../support/browser';
import { markedTexts, readingOf, waitForMarks } from '../support/marks';

const RESIDENCY = 'data never leaves Germany';
const IMMUNITY = 'Not subject to the US CLOUD Act';
const LOCAL = '<p>Your <b>data never</b> leaves Germany.</p>';

describe.each(BROWSERS)('%s', (browser) => {
  let lab: Lab;
  let page: Page | undefined;
  beforeAll(async () => {
    lab = await launch(browser);
  });
  afterAll(() => lab.close());
  afterEach(() => page?.close());

  async function mark(reply: Reply, url = 'https://cloud.example/'): Promise<Page> {
    page = await lab.open(url, reply);
    await lab.clickToolbar(page);
    return page;
  }
  const html = (body: string): string => `<!doctype html><html lang="en"><title>Cloud</title><body>${body}`;

  test("marks claims across inline elements, and leaves programs, code and the user's own text alone", async () => {
    const claim = `${IMMUNITY}.`;
    await waitForMarks(
      await mark(
        html(
          `${LOCAL}<script>"${claim}"</script><p><code>${claim}</code></p><textarea>${claim}</textarea><div contenteditable>${claim}</div>`,
        ),
      ),
      [RESIDENCY],
    );
  });

  test('marks claims in blocks that stand together without white space', async () => {
    const blocks = '<ul><li>Fast</li><li>Sovereign by design</li><li>Hosted in the EU</li><li>Support</li></ul>';
    await waitForMarks(await mark(html(blocks)), ['Sovereign by design', 'Hosted in the EU']);
  });

  test('marks in open and closed shadow trees, nested ones and late ones', async () => {
    const marked = await mark(
      html(`${LOCAL}<div id="open"></div><section></section>
        <script>
          document.querySelector('section').attachShadow({ mode: 'closed' }).innerHTML = '<p>Your data never leaves France.</p>';
          setTimeout(() => {
            const outer = document.querySelector('#open').attachShadow({ mode: 'open' });
            outer.innerHTML = '<x-inner></x-inner>';
            outer.firstChild.attachShadow({ mode: 'closed' }).innerHTML = '<p>${IMMUNITY}.</p>';
          }, 1500);
        </script>`),
    );
    await waitForMarks(marked, [RESIDENCY, 'data never leaves France', IMMUNITY]);
  });

  test('marks in frames of the same origin and names those of others', async () => {
    lab.site.serve('https://cloud.example/inner', html(`<p>${IMMUNITY}.</p>`));
    lab.site.serve('https://other.example/', html(`<p>${IMMUNITY}.</p>`));
    const marked = await mark(html(`${LOCAL}<iframe src="/inner"></iframe><iframe src="https://other.example/"></iframe>`));
    await waitForMarks(marked, [RESIDENCY]);
    const inner = marked.frames().find((frame) => frame.url().endsWith('/inner'));
    await inner?.waitForFunction(() => [...CSS.highlights.values()].some((highlight) => highlight.size > 0));
    const { reading, coverage } = await readingOf(lab, marked);
    expect(reading.claims.map(({ quote }) => quote).sort()).toEqual([IMMUNITY, RESIDENCY]);
    expect(coverage.notRead).toContainEqual({ what: 'cross-origin-frame', count: 1 });
  });

  test('follows text that comes, changes and goes', async () => {
    const marked = await mark(html(`<main>${LOCAL}</main>`));
    await waitForMarks(marked, [RESIDENCY]);
    await marked.evaluate((words) => {
      const late = document.createElement('p');
      late.textContent = words;
      document.querySelector('main')?.append(late);
    }, `${IMMUNITY}.`);
    await waitForMarks(marked, [RESIDENCY, IMMUNITY]);
    await marked.evaluate(() => {
      const [first, second] = document.querySelectorAll('p');
      if (first) first.textContent = 'Prices are shown per hour.';
      if (second?.firstChild) (second.firstChild as Text).data = 'Your data never leaves France.';
    });
    await waitForMarks(marked, ['data never leaves France']);
  });

  test('follows a route change to its new address and content', async () => {
    const marked = await mark(html(`<main>${LOCAL}</main>`));
    await waitForMarks(marked, [RESIDENCY]);
    await marked.evaluate((words) => {
      history.pushState({}, '', '/legal/privacy');
      document.title = 'Privacy';
      const main = document.querySelector('main');
      if (main) main.innerHTML = `<p>${words}</p>`;
    }, `${IMMUNITY}.`);
    await waitForMarks(marked, [IMMUNITY]);
    const { reading } = await readingOf(lab, marked, (kept) => kept.reading.url.endsWith('/legal/privacy'));
    expect(reading.title).toBe('Privacy');
    expect(reading.claims.map(({ quote, setting }) => ({ quote, setting }))).toEqual([{ quote: IMMUNITY, setting: 'legal' }]);
  });

  test('puts its marks back when a script of the page clears them', async () => {
    const marked = await mark(html(LOCAL));
    await waitForMarks(marked, [RESIDENCY]);
    await marked.evaluate(() => CSS.highlights.clear());
    expect(await markedTexts(marked)).toEqual([]);
    await waitForMarks(marked, [RESIDENCY]);
  });

  test('works on a page that has replaced what the DOM is made of', async () => {
    const broken = `<script>
      for (const name of ['querySelectorAll', 'closest', 'contains', 'getRootNode']) Element.prototype[name] = Node.prototype[name] = () => null;
      document.createTreeWalker = document.createRange = () => { throw new Error('no'); };
      Array.prototype.map = Array.prototype.push = () => 0;
      performance.measure = () => { throw new Error('no'); };
    </script>`;
    const marked = await mark(html(`${broken}${LOCAL}`));
    await marked.waitForFunction(() => CSS.highlights.size > 0);
  });

  test('works under the strictest policy a page can send, and changes nothing in its tree', async () => {
    const body = html(`${LOCAL}<p>Prices.</p>`);
    const marked = await lab.open('https://cloud.example/', {
      body,
      headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" },
    });
    page = marked;
    const before = await marked.evaluate(() => document.documentElement.outerHTML);
    const requests = lab.site.requests.length;
    await lab.clickToolbar(marked);
    await waitForMarks(marked, [RESIDENCY]);
    await marked.waitForFunction(
      () =>
        getComputedStyle(document.querySelector('p') as Element, '::highlight(sovereignty-lens-c)').textDecorationLine ===
        'underline',
    );
    expect(await marked.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(lab.site.requests.slice(requests).filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
  });

  test('tells what is not visible now, and that it is once it is shown', async () => {
    const marked = await mark(html(`${LOCAL}<div id="tab" style="display: none"><p>${IMMUNITY}.</p></div>`));
    const placed = async (place: string) => {
      const { reading } = await readingOf(lab, marked, (kept) =>
        kept.reading.claims.some((claim) => claim.quote === IMMUNITY && claim.place === place),
      );
      return reading.claims.length;
    };
    expect(await placed('hidden')).toBe(2);
    await marked.evaluate(() => (document.querySelector('#tab') as HTMLElement).style.removeProperty('display'));
    expect(await placed('text')).toBe(2);
  });
});
