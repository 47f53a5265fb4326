import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disputeSchema } from '../../src/report/dispute';
import type { MessageTable } from '../../src/verdict/text';
import { violations } from '../support/axe';
import { BROWSERS, type Lab, launch } from '../support/browser';
import { exported } from '../support/exported';
import { readJson, readText } from '../support/files';

const DEMO = readJson<{ url: string }>('test/fixtures/demo/aws-eu.json');
const german = readJson<MessageTable>('assets/_locales/de/messages.json');

/** What the page hands to the clipboard, which a browser without a window does not always give back. */
const catchCopies = (view: Page): Promise<void> =>
  view.evaluate(() => {
    navigator.clipboard.writeText = async (words) => {
      document.documentElement.dataset.copied = words;
    };
  });
const copied = (view: Page): Promise<string | undefined> => view.evaluate(() => document.documentElement.dataset.copied);
const click = (view: Page, selector: string): Promise<void> => view.$eval(selector, (button) => (button as HTMLElement).click());
const written = async (view: Page, kind: string): Promise<string> => {
  await view.waitForSelector(`[data-text=${kind}]`);
  return view.$eval(`[data-text=${kind}]`, (box) => (box as HTMLTextAreaElement).value);
};

describe.each(BROWSERS)('from a marked claim in %s', (name) => {
  let lab: Lab;
  let tab: number;
  let saved: string;

  beforeAll(async () => {
    lab = await launch(name);
    const page = await lab.open(DEMO.url, readText('test/fixtures/demo/aws-eu.html'));
    await lab.clickToolbar(page);
    await (await lab.popup()).waitFor('[data-scan=done]');
    tab = await lab.tabId(page);
    const draft = await lab.openView(`src/ui/report/index.html?tab=${tab}`);
    await draft.waitForSelector('[data-claim]');
    await click(draft, '.button.main');
    await draft.waitForFunction(() => location.search.startsWith('?report='));
    saved = `src/ui/report/index.html${await draft.evaluate(() => location.search)}`;
    await draft.close();
  });
  afterAll(() => lab?.close());

  const openSaved = async (): Promise<Page> => {
    const view = await lab.openView(saved);
    await view.waitForSelector('[data-export=json]');
    return view;
  };

  it('to a complaint for a body that takes them, on the clipboard as it was changed, with the body’s page in a tab', async () => {
    const view = await openSaved();
    await view.select('[data-bodies]', 'NL');
    expect(await view.$('[data-offered]')).toBeNull();
    await click(view, '#who-business');
    const offered = await view.waitForSelector('[data-offered]');
    const bodies = await offered?.evaluate((list) => list.textContent);
    expect(bodies).toContain('Stichting Reclame Code');
    expect(bodies).not.toContain('ACM');
    await click(view, '[data-write=complaint]');
    const text = await written(view, 'complaint');
    expect(text).toContain('I write for a business.');
    expect(text).toContain('Directive 2006/114/EC');
    expect(text).toContain('not subject to the US CLOUD Act');
    expect(text).toContain(DEMO.url);
    expect(text).not.toMatch(/\b(letter|complaint|report|question|reason)_[a-z]/);
    await view.focus('[data-text=complaint]');
    await view.keyboard.type('Changed by hand. ');
    await catchCopies(view);
    await click(view, '.field:has([data-text=complaint]) + .buttons button');
    await expect.poll(() => copied(view)).toContain('Changed by hand.');
    expect(await copied(view)).toBe(await written(view, 'complaint'));
    const link = await view.$eval('[data-open-body]', (a) => [(a as HTMLAnchorElement).href, (a as HTMLAnchorElement).target]);
    expect(link).toEqual(['https://www.reclamecode.nl/klacht-indienen/', '_blank']);
    for (const theme of ['light', 'dark'] as const) expect(await violations(view, theme)).toEqual([]);
    await view.close();
  });

  it('to one of several bodies, with what is not verified said', async () => {
    const view = await openSaved();
    await view.select('[data-bodies]', 'CH');
    await click(view, '#who-public-body');
    await view.waitForSelector('[data-offered]');
    expect(await view.$('[data-write=complaint]')).toBeNull();
    expect(await view.$eval('main', (main) => main.textContent)).toContain('Not verified: whether a body that takes reports');
    await click(view, '[data-offered] li:nth-child(2) [data-choose-body]');
    await view.waitForSelector('[data-write=complaint]');
    await click(view, '[data-write=complaint]');
    expect(await written(view, 'complaint')).toContain('To: Schweizerische Lauterkeitskommission, Switzerland');
    await view.select('[data-bodies]', 'DE');
    await view.waitForFunction(() => document.querySelector('[data-offered]')?.textContent?.includes('Wettbewerbszentrale'));
    expect(await view.$eval('[data-offered]', (list) => list.textContent)).toContain('Not verified');
    expect(await view.$('[data-text=complaint]')).toBeNull();
    await view.close();
  });

  it('to nobody where no body takes them, in one sentence', async () => {
    const view = await openSaved();
    await view.select('[data-bodies]', 'SE');
    await click(view, '#who-business');
    await view.waitForFunction(() => document.querySelector('main')?.textContent?.includes('Country: Sweden.'));
    expect(await view.$('[data-offered]')).toBeNull();
    await view.close();
  });

  it('to a letter in another language, with its facts in that language', async () => {
    const view = await openSaved();
    await click(view, '[data-write=letter]');
    expect(await written(view, 'letter')).toContain('Dear Sir or Madam');
    await view.select('[data-language=letter]', 'de');
    await click(view, '[data-write=letter]');
    await view.waitForFunction(() =>
      (document.querySelector('[data-text=letter]') as HTMLTextAreaElement).value.includes('Sehr geehrte'),
    );
    const letter = await written(view, 'letter');
    expect(letter).toContain(german.letter_known?.message);
    expect(letter).toContain(german.question_immunity?.message);
    expect(letter).toContain(german.verdict_fact_ownership?.message);
    expect(letter).not.toMatch(/\bholds \d|\bowns\b/);
    expect(await view.$('[data-left]')).toBeNull();
    await view.close();
  });

  it('to a file that disputes a fact, seen whole before it is saved', async () => {
    const list = await lab.openView('src/ui/report/index.html');
    const way = await (await list.waitForSelector('[data-dispute-link]'))?.evaluate((link) => (link as HTMLAnchorElement).href);
    await list.close();
    const view = await lab.openView(way?.slice(way.indexOf('src/')) ?? '');
    await view.waitForSelector('[data-disputed]');
    const value = await view.$eval(
      '[data-disputed]',
      (select) => select.querySelector<HTMLOptionElement>('optgroup:nth-of-type(2) option')?.value ?? '',
    );
    await view.select('[data-disputed]', value);
    expect(await (await view.waitForSelector('[data-ours]'))?.evaluate((ours) => ours.textContent)).toContain(
      'What stands here now',
    );
    expect(await view.$('[data-file]')).toBeNull();
    await view.type('[data-correction]', 'The operator <b>changed</b> its owner.');
    await view.type('[data-source]', 'register.example');
    await view.waitForFunction(() => document.querySelector('#dispute')?.textContent?.includes('must begin with http'));
    expect(await view.$('[data-export=dispute]')).toBeNull();
    await view.$eval('[data-source]', (field) => (field as HTMLInputElement).select());
    await view.type('[data-source]', 'https://register.example/2026');
    await click(view, '#by-vendor');
    const shown = await (await view.waitForSelector('[data-file]'))?.evaluate((file) => (file as HTMLTextAreaElement).value);
    expect(await exported(view, 'dispute')).toBe(shown);
    const dispute = v.parse(disputeSchema, JSON.parse(shown ?? ''));
    expect(dispute).toMatchObject({
      subject: { vendor: 'aws-esc' },
      correction: 'The operator <b>changed</b> its owner.',
      source: { url: 'https://register.example/2026' },
      by: 'vendor',
      page: { url: DEMO.url },
    });
    expect(dispute.disputed.kind).toBe('fact');
    expect(await view.$('#dispute b')).toBeNull();
    for (const theme of ['light', 'dark'] as const) expect(await violations(view, theme)).toEqual([]);
    await view.close();
  });

  it('to the form that disputes its verdict, in one click from the proof', async () => {
    const popup = await lab.openView(`src/ui/popup/index.html?tab=${tab}`);
    await popup.waitForSelector('[data-scan=done]');
    await click(popup, '[data-verdict=contradicted] button');
    await popup.waitForSelector('[data-dispute-claim]');
    await click(popup, '[data-dispute-claim]');
    const opened = () => lab.inExtension(async () => JSON.stringify((await chrome.tabs.query({})).map(({ url }) => url)));
    await expect.poll(opened).toMatch(/report\/index\.html\?[^"]*dispute=/);
    const [way] = /src\/ui\/report\/index\.html\?[^"]*dispute=/.exec(await opened()) ?? [];
    await popup.close();
    const view = await lab.openView(way ?? '');
    await view.waitForSelector('[data-correction]');
    expect(await view.$eval('[data-ours]', (ours) => ours.textContent)).toContain('What stands here now');
    expect(
      await view.$eval('[data-disputed]', (choice) => (choice as HTMLSelectElement).selectedOptions[0]?.textContent),
    ).toMatch(/^Contradicted: “/);
    for (const theme of ['light', 'dark'] as const) expect(await violations(view, theme)).toEqual([]);
    await view.close();
  });
});
