/** Every view and state of the extension, each with the way to bring it about. */
import type { Page } from 'puppeteer-core';
import type { Lab } from '../browser';
import { readJson, readText } from '../files';

export interface Shot {
  name: string;
  /** The tab to take, ready to be looked at. */
  open(lab: Lab): Promise<Page>;
}

const POPUP = 'src/ui/popup/index.html';

async function view(lab: Lab, path: string, ready: string): Promise<Page> {
  const page = await lab.openView(path);
  await page.waitForSelector(ready);
  return page;
}

/** A page checked by a click, and its tab. */
async function checked(lab: Lab, url: string, html: string): Promise<{ page: Page; tab: number }> {
  const page = await lab.open(url, html);
  await lab.clickToolbar(page);
  await (await lab.popup()).waitFor('[data-scan=done], [data-unreadable]');
  return { page, tab: await lab.tabId(page) };
}

const demo = (lab: Lab, name: string) =>
  checked(lab, readJson<{ url: string }>(`test/fixtures/demo/${name}.json`).url, readText(`test/fixtures/demo/${name}.html`));

const unfold = (page: Page, selector: string): Promise<void> =>
  page.$$eval(selector, (buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
  });

/** The result of a demonstration page, with what `opened` selects clicked open. */
const result = (name: string, opened?: string): Shot => ({
  name: opened ? `result-${name}-open` : `result-${name}`,
  async open(lab) {
    const { tab } = await demo(lab, name);
    const page = await view(lab, `${POPUP}?tab=${tab}`, '[data-scan=done]');
    if (opened) await unfold(page, opened);
    return page;
  },
});

/** A state that the background keeps for a tab, put there by hand. The panel opened as a tab is about that tab, and waits to be asked. */
const state = (name: string, entry: object): Shot => ({
  name: `state-${name}`,
  async open(lab) {
    const panel = await view(lab, 'src/ui/panel/index.html', '[data-state=unscanned]');
    const tab = await lab.tabId(panel);
    await lab.inExtension((id, kept) => chrome.storage.session.set({ [`tab:${id}`]: { ...kept, at: '' } }), tab, entry);
    await panel.waitForSelector('[data-state]:not([data-state=unscanned])');
    return panel;
  },
});

const found = (name: string, html: string, url = 'https://hosting.nobody.example/cloud'): Shot => ({
  name: `state-${name}`,
  open: async (lab) => view(lab, `${POPUP}?tab=${(await checked(lab, url, html)).tab}`, '[data-scan=done]'),
});

const page = (name: string, path: string, ready: string): Shot => ({ name, open: (lab) => view(lab, path, ready) });

/** The page itself, with its marks, and with the card of the first claim. */
const inPage = (name: string, card: boolean): Shot => ({
  name: card ? `card-${name}` : `marks-${name}`,
  async open(lab) {
    const { page: marked, tab } = await demo(lab, name);
    await marked.waitForFunction(() => CSS.highlights.size > 0);
    if (card) await lab.inExtension((id) => chrome.tabs.sendMessage(id, { kind: 'step', by: 1 }, { frameId: 0 }), tab);
    return marked;
  },
});

const HTML = (body: string): string => `<!doctype html><html lang="en"><title>Our cloud</title>${body}</html>`;

const EARLIER = '<p>Our service is not subject to the US CLOUD Act.</p><p>Customer data is stored in Germany.</p>';
const LATER = '<p>Customer data is stored only in Ireland.</p><p>The service is operated by EU citizens.</p>';

/** A page of a listed vendor that was reported, then changed and checked again: its tab, and the saved report. */
async function changed(lab: Lab): Promise<{ tab: number; report: string }> {
  const url = 'https://aws.eu/changes';
  const { page: reported, tab } = await checked(lab, url, HTML(EARLIER));
  const draft = await view(lab, `src/ui/report/index.html?tab=${tab}`, '[data-claim]');
  await unfold(draft, '.button.main');
  await draft.waitForFunction(() => location.search.startsWith('?report='));
  const report = new URLSearchParams(await draft.evaluate(() => location.search)).get('report') ?? '';
  await draft.close();
  lab.site.serve(url, HTML(LATER));
  await reported.reload();
  await lab.clickToolbar(reported);
  await (await lab.popup()).waitFor('[data-since]');
  return { tab, report };
}

/** A saved report, with what `steps` choose, fill in and open in turn: a value for a choice or a field, none for a button. */
const ofReport = (name: string, ...steps: readonly (readonly [selector: string, value?: string])[]): Shot => ({
  name: `report-${name}`,
  async open(lab) {
    const draft = await view(lab, `src/ui/report/index.html?tab=${(await demo(lab, 's3ns')).tab}`, '[data-claim]');
    await unfold(draft, '.button.main');
    await draft.waitForFunction(() => location.search.startsWith('?report='));
    await draft.waitForSelector('[data-export=json]');
    for (const [selector, value] of steps) {
      const target = await draft.waitForSelector(selector);
      if (value === undefined) await unfold(draft, selector);
      else if (await target?.evaluate((field) => field instanceof HTMLSelectElement)) await draft.select(selector, value);
      else await draft.type(selector, value);
    }
    return draft;
  },
});

const UNREADABLE = ['browser-page', 'store-page', 'pdf', 'file', 'too-large', 'no-access'];

export const SHOTS: readonly Shot[] = [
  ...['s3ns', 'aws-eu', 'stackit', 'unknown'].flatMap((name) => [
    result(name),
    result(name, '[data-claim] button[aria-expanded=false]'),
  ]),
  ...['azure', 'ovhcloud', 'proton', 'zivver'].map((name) => result(name)),
  ...['s3ns', 'stackit', 'aws-eu'].flatMap((name) => [inPage(name, false), inPage(name, true)]),
  state('scanning', { scanning: true }),
  ...UNREADABLE.map((why) => state(why, { unreadable: why })),
  page('state-unscanned', 'src/ui/panel/index.html', 'main p'),
  found('nothing-found', HTML('<h1>Prices</h1><p>Two cores and eight gigabytes of memory are 20 euros a month.</p>')),
  found('nothing-read', HTML('<img src="/words.png" alt="" width="800" height="600">')),
  found('translated', HTML('<p>Your data never leaves Germany.</p>').replace('<html', '<html class="translated-ltr"')),
  found('not-read', HTML('<p>Our sovereign cloud.</p><iframe src="https://other.example/"></iframe><img src="/a.png" alt="">')),
  found('out-of-date', HTML('<p>Your data is stored in Switzerland.</p>'), 'https://tresorit.com/cloud'),
  page('welcome', 'src/ui/welcome/index.html', 'input[type=radio]'),
  page('options', 'src/ui/options/index.html', '#marks'),
  {
    name: 'report-draft',
    open: async (lab) => view(lab, `src/ui/report/index.html?tab=${(await demo(lab, 's3ns')).tab}`, '[data-claim]'),
  },
  {
    name: 'since-report',
    open: async (lab) => view(lab, `${POPUP}?tab=${(await changed(lab)).tab}`, '[data-since]'),
  },
  {
    name: 'report-changes',
    async open(lab) {
      const { tab, report } = await changed(lab);
      return view(lab, `src/ui/report/index.html?tab=${tab}&since=${report}`, '[data-change]');
    },
  },
  page('compare', 'src/ui/compare/index.html?party=aws-esc/aws-european-sovereign-cloud&party=stackit', '[data-section]'),
  ofReport('saved'),
  ofReport('letter', ['[data-language=letter]', 'fr'], ['[data-write=letter]'], ['[data-text=letter]', '']),
  ofReport('complaint', ['#who-public-body'], ['[data-bodies]', 'NL'], ['[data-write=complaint]'], ['[data-text=complaint]', '']),
  ofReport('complaint-several', ['#who-consumer'], ['[data-bodies]', 'CH'], ['[data-offered]', '']),
  ofReport('complaint-none', ['#who-business'], ['[data-bodies]', 'SE']),
  ofReport(
    'dispute',
    ['[data-dispute]'],
    ['[data-disputed]', '1'],
    ['[data-correction]', 'It is owned by another.'],
    ['[data-file]', ''],
  ),
  page('report-list', 'src/ui/report/index.html', 'h1'),
];
