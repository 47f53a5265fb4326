/** The result of a page, in popup and panel, and every state of it. */
import type { Coverage } from '../../../../src/page/protocol';
import type { Lab } from '../../browser';
import { checked, demo, follow, HTML, keep, PANEL, POPUP, page, type Shot, type Step, unfold, view } from '../shot';

const PROOFS = '[data-claim] button[aria-expanded=false]';

const resultOf = (lab: Lab, tab: number) => view(lab, `${POPUP}?tab=${tab}`, '[data-scan]');

/** The result of a demonstration page, with what `opened` selects clicked open. */
const result = (name: string, opened?: string, suffix = opened ? '-open' : '', more: Partial<Shot> = {}): Shot => ({
  name: `result-${name}${suffix}`,
  async open(lab) {
    const shown = await resultOf(lab, (await demo(lab, name)).tab);
    if (opened) await unfold(shown, opened);
    return shown;
  },
  ...more,
});

/** The result of a page of our own words, after `steps`. */
const found = (name: string, html: string, url = 'https://hosting.nobody.example/cloud', ...steps: readonly Step[]): Shot => ({
  name: `state-${name}`,
  open: async (lab) => follow(await resultOf(lab, (await checked(lab, url, html)).tab), steps),
});

/** A state that the background keeps for a tab, put there by hand. The panel opened as a tab is about that tab, and waits to be asked. */
const state = (name: string, entry: object, kept: object = {}): Shot => ({
  name: `state-${name}`,
  async open(lab) {
    await keep(lab, kept);
    const panel = await view(lab, PANEL, '[data-state=unscanned]');
    const tab = await lab.tabId(panel);
    await lab.inExtension((id, stored) => chrome.storage.session.set({ [`tab:${id}`]: { ...stored, at: '' } }), tab, entry);
    await panel.waitForSelector('[data-state]:not([data-state=unscanned])');
    return panel;
  },
});

/** A page of which as much was read as `coverage` says. */
const covered = (name: string, html: string, coverage: Partial<Coverage>): Shot => ({
  name: `state-${name}`,
  async open(lab) {
    const { tab } = await checked(lab, 'https://hosting.nobody.example/cloud', html);
    const change = async (id: number, part: Partial<Coverage>) => {
      const key = `tab:${id}`;
      const { [key]: entry } = (await chrome.storage.session.get(key)) as Record<string, { coverage: Coverage }>;
      await chrome.storage.session.set({ [key]: { ...entry, coverage: { ...entry?.coverage, ...part } } });
    };
    await lab.inExtension(change, tab, coverage);
    return resultOf(lab, tab);
  },
});

const selection = (name: string, text: string): Shot => ({
  name: `state-${name}`,
  async open(lab) {
    const { tab } = await demo(lab, 'aws-eu');
    await lab.inExtension(
      (id, words) => chrome.storage.session.set({ [`selection:${id}`]: { text: words, at: new Date().toISOString() } }),
      tab,
      text,
    );
    return resultOf(lab, tab);
  },
});

/** The panel, which follows the tab in front. */
const panel: Shot = {
  name: 'panel-s3ns',
  behind: true,
  async open(lab) {
    const { page: shown } = await demo(lab, 's3ns');
    const beside = await view(lab, PANEL, '[data-state=unscanned]');
    await shown.bringToFront();
    await beside.waitForSelector('[data-scan=done]');
    return beside;
  },
};

const SOVEREIGN = HTML('<p>Our sovereign cloud.</p><p>Your data never leaves Germany.</p>');
const COMPANY = HTML(`<h1>Our cloud</h1><p>We are a 100 % European-owned company.</p><p>Our cloud is sovereign.</p>
<p><a href="/certificates"><img alt="ISO 27001 certificate" src="/iso.png"></a></p>
<img alt="" src="https://fonts.gstatic.com/a.png"><img alt="" src="https://cdn.other.example/b.png">
<footer><p>© 2026 Nobody Hosting GmbH. <a href="/impressum">Impressum</a> <a href="/privacy">Datenschutz</a></p></footer>`);
const OPEN_SHEET: Step = ['[data-answers] button[aria-expanded=false]'];
const ANSWERS: readonly Step[] = [
  ['select[data-answer=owner]', 'US'],
  ['select[data-answer=data]', 'eu'],
  ['[data-answers=given] .notice', ''],
];

const UNREADABLE = ['browser-page', 'store-page', 'pdf', 'file', 'too-large', 'no-access'];
const AUTOMATIC = { settings: { mode: 'known', marks: true } };

export const RESULT_SHOTS: readonly Shot[] = [
  ...['s3ns', 'aws-eu', 'stackit', 'unknown'].flatMap((name) => [result(name), result(name, PROOFS)]),
  ...['azure', 'ovhcloud', 'proton', 'zivver'].map((name) => result(name)),
  result('s3ns', undefined, '-wide', { width: 720 }),
  ...['s3ns', 'aws-eu'].map((name) => result(name, '[data-axis] button[aria-expanded=false]', '-rules')),
  result('aws-eu', '.counts button:first-of-type', '-filtered'),
  {
    name: 'result-unknown-filtered-out',
    open: async (lab) =>
      follow(await resultOf(lab, (await demo(lab, 'unknown')).tab), [
        ['.counts button:first-of-type'],
        ['[data-claims] select', 'label'],
      ]),
  },
  panel,
  result('aws-eu', undefined, '-managed', { lab: 'managed' }),
  state('scanning', { scanning: true }),
  ...UNREADABLE.map((why) => state(why, { unreadable: why })),
  state('no-access-missing', { unreadable: 'no-access' }, AUTOMATIC),
  page('state-unscanned', PANEL, 'main p'),
  {
    name: 'state-unscanned-missing',
    async open(lab) {
      await keep(lab, AUTOMATIC);
      return view(lab, PANEL, '.notice');
    },
  },
  covered('reading', SOVEREIGN, { done: false, elements: 12_345 }),
  covered('stopped-at-characters', SOVEREIGN, {
    stoppedAt: 'characters',
    notRead: [
      { what: 'cross-origin-frame', count: 2 },
      { what: 'pdf', count: 1 },
      { what: 'image', count: 5 },
    ],
  }),
  covered('stopped-at-unrest', SOVEREIGN, { stoppedAt: 'unrest' }),
  covered('uncounted', HTML('<p>Our sovereign cloud.</p>'), { uncounted: { kind: 'news', count: 3 } }),
  covered('document-type', HTML(''), { blocks: 0, notRead: [{ what: 'document-type', count: 1 }] }),
  found('nothing-found', HTML('<h1>Prices</h1><p>Two cores and eight gigabytes of memory are 20 euros a month.</p>')),
  found('nothing-read', HTML('<img src="/words.png" alt="" width="800" height="600">')),
  found(
    'translated',
    HTML('<p>Your data never leaves Germany.</p>').replace('<html', '<html class="translated-ltr"'),
    undefined,
    [PROOFS],
  ),
  found('not-read', HTML('<p>Our sovereign cloud.</p><iframe src="https://other.example/"></iframe><img src="/a.png" alt="">')),
  found('out-of-date', HTML('<p>Your data is stored in Switzerland.</p>'), 'https://tresorit.com/cloud', [PROOFS]),
  found('unseen', HTML('<p>Our sovereign cloud.</p><p hidden>Your data never leaves Germany.</p>')),
  found('archive', HTML('<p>Our sovereign cloud.</p>'), 'https://web.archive.org/web/20260303120000/https://aws.eu/governance'),
  found('said-about', HTML('<p>The AWS European Sovereign Cloud is a sovereign cloud.</p>'), undefined, [PROOFS]),
  found('other-publisher', COMPANY, 'https://aws.eu/partners'),
  found('questions', COMPANY, undefined, OPEN_SHEET),
  found('answers', COMPANY, undefined, OPEN_SHEET, ...ANSWERS, [PROOFS]),
  selection('selection', 'Our service is not subject to the US CLOUD Act.'),
  selection('selection-nothing', 'Two cores and eight gigabytes of memory.'),
];
