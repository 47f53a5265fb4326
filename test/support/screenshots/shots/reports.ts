/** One report: as a draft, saved, written out, compared with its page, and sent. */
import type { Page } from 'puppeteer-core';
import type { Delivery } from '../../../../src/report/delivery';
import type { Lab } from '../../browser';
import { ENDPOINT } from '../labs';
import { damage, draftOf, SHORT, save, saved } from '../saved';
import { checked, follow, HTML, keep, POPUP, page, REPORT, type Shot, type Step, view } from '../shot';
import { switchedOn } from './options';

const LATER = HTML('<p>Customer data is stored only in Ireland.</p><p>The service is operated by EU citizens.</p>');

/** The short page after it was reported, changed and checked again: its tab, and the saved report. */
async function changed(lab: Lab, later: string, times = 1): Promise<{ tab: number; report: string }> {
  const { page: reported, tab } = await checked(lab, SHORT.url, SHORT.html);
  let report = '';
  for (let time = 0; time < times; time += 1) {
    const draft = await view(lab, `${REPORT}?tab=${tab}`, '[data-claim]');
    report = await save(draft);
    await draft.close();
  }
  lab.site.serve(SHORT.url, later);
  await reported.reload();
  await lab.clickToolbar(reported);
  await (await lab.popup()).waitFor('[data-since]');
  return { tab, report };
}

/** What changed on a page since its report. */
const changes = (name: string, later: string, times?: number): Shot => ({
  name: `report-${name}`,
  async open(lab) {
    const { tab, report } = await changed(lab, later, times);
    return view(lab, `${REPORT}?tab=${tab}&since=${report}`, '[data-export=json]');
  },
});

/** A draft of the short page, after `steps`. */
const draft = (name: string, query: string, ...steps: readonly Step[]): Shot => ({
  name: `report-${name}`,
  open: async (lab) => follow(await draftOf(lab, { query }), steps),
});

/** The saved report of a demonstration page, after `steps`. */
const ofReport = (name: string, ...steps: readonly Step[]): Shot => ({
  name: `report-${name}`,
  open: async (lab) => follow((await saved(lab, 's3ns')).view, steps),
});

/** The saved report of the short page, after `steps`. */
const short = (name: string, ...steps: readonly Step[]): Shot => ({
  name: `report-${name}`,
  open: async (lab) => follow((await saved(lab)).view, steps),
});

const PICTURE: readonly Step[] = [['[data-picture-take]'], ['.picture-crop', '']];

const pictured: Shot = {
  name: 'report-pictured',
  async open(lab) {
    const shown = await follow(await draftOf(lab, { query: '&invoked=' }), [
      ...PICTURE,
      ['[data-picture-keep]'],
      ['[data-picture]', ''],
    ]);
    await save(shown);
    return shown;
  },
};

/** A draft that the browser refuses to keep. */
const noRoom: Shot = {
  name: 'report-no-room',
  async open(lab) {
    const shown = await draftOf(lab);
    await shown.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    return follow(shown, [['.button.main'], ['[data-export=json]', '']]);
  },
};

const fromClaim: Shot = {
  name: 'report-draft-dispute',
  async open(lab) {
    const { tab } = await checked(lab, SHORT.url, SHORT.html);
    const popup = await view(lab, `${POPUP}?tab=${tab}`, '[data-claim]');
    const claim = await popup.$eval('[data-claim]', (item) => (item as HTMLElement).dataset.claim ?? '');
    return view(lab, `${REPORT}?tab=${tab}&claim=${claim}&dispute=`, '[data-ours]');
  },
};

/** An address with a token and a search in it, of which evidence keeps only the second. */
const warned: Shot = {
  name: 'report-draft-warned',
  async open(lab) {
    const { tab } = await checked(lab, 'https://aws.eu/search?q=sovereign&access_token=abc', SHORT.html);
    return view(lab, `${REPORT}?tab=${tab}`, 'article [data-claim]');
  },
};

const damaged: Shot = {
  name: 'report-damaged',
  async open(lab) {
    const { id, view: report } = await saved(lab);
    await report.close();
    await damage(lab, id);
    return view(lab, `${REPORT}?report=${id}`, '.stored');
  },
};

/** With the organisation's place for reports, notes, and the second click of deleting still to come. */
const kept: Shot = {
  name: 'report-kept',
  async open(lab) {
    await keep(lab, { settings: { mode: 'click', marks: true, reportDestination: 'reports@organisation.example' } });
    const { view: report } = await saved(lab);
    return follow(report, [
      ['[data-tags]', 'lot 2, spring'],
      ['[data-notes]', 'Ask again.'],
      ['.section > [role=status].soft:not(:empty)', ''],
      ['.section.buttons .button'],
    ]);
  },
};

type Told = Partial<Delivery> & Pick<Delivery, 'state'>;

/** A saved report beside an endpoint that is on, and what became of it there. */
async function sending(lab: Lab, told?: Told): Promise<Page> {
  await (await switchedOn(lab)).close();
  const { id, view: report } = await saved(lab);
  if (!told) return report;
  const now = Date.now();
  const delivery = { id, to: ENDPOINT, queued: now, attempts: 1, at: now, ...told };
  await lab.inExtension(async (item) => {
    await chrome.runtime.sendMessage({ kind: 'deliveries' });
    const opening = indexedDB.open('deliveries');
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const work = database.transaction('deliveries', 'readwrite');
    work.objectStore('deliveries').put(item);
    await new Promise<void>((done) => {
      work.oncomplete = () => done();
    });
    database.close();
  }, delivery);
  await report.close();
  return view(lab, `${REPORT}?report=${id}`, `[data-sending=${told.state}]`);
}

const sent = (name: string, told?: Told, ...steps: readonly Step[]): Shot => ({
  name: `sending-${name}`,
  lab: 'endpoint',
  open: async (lab) => follow(await sending(lab, told), steps),
});

const DAY = 86_400_000;

export const REPORT_SHOTS: readonly Shot[] = [
  { name: 'report-draft', open: (lab) => draftOf(lab, { of: 's3ns' }) },
  draft('draft-nothing-chosen', '', ['.choice:nth-of-type(1) input'], ['.choice:nth-of-type(2) input']),
  warned,
  fromClaim,
  page('report-no-page', `${REPORT}?tab=999999`, '[role=status]'),
  draft('picture-cut', '&invoked=', ...PICTURE),
  pictured,
  noRoom,
  ofReport('saved'),
  { ...ofReport('saved-wide'), width: 1024 },
  kept,
  short('deleted', ['.section.buttons .button'], ['.section.buttons .button'], ['.notice .button', '']),
  damaged,
  page('report-missing', `${REPORT}?report=none`, '[role=status]'),
  ofReport('letter', ['[data-language=letter]', 'fr'], ['[data-write=letter]'], ['[data-text=letter]', '']),
  ofReport('letter-foreign', ['[data-language=letter]', 'pl'], ['[data-write=letter]'], ['[data-text=letter]', '']),
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
  short('dispute-lacking', ['[data-dispute]'], ['[data-disputed]', '1'], ['[data-source]', 'nowhere']),
  {
    name: 'since-report',
    open: async (lab) => view(lab, `${POPUP}?tab=${(await changed(lab, LATER)).tab}`, '[data-since]'),
  },
  changes('changes', LATER),
  changes('changes-none', SHORT.html, 2),
  sent('before', undefined, ['[data-sending-show]'], ['[data-sending-request]', '']),
  sent('queued', { state: 'queued', next: Date.now() + DAY }),
  sent('later', { state: 'queued', next: Date.now() + DAY, trouble: { kind: 'busy', status: 503 } }),
  sent('sent', { state: 'sent' }),
  sent('refused', { state: 'refused', why: { kind: 'unauthorised' } }),
  sent('stopped', { state: 'stopped', why: 'user' }),
];
