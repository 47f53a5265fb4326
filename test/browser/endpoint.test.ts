import { setTimeout as later } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build';
import type { Delivery } from '../../src/report/delivery';
import { reportJson } from '../../src/report/json';
import { material, tools } from '../report/sample';
import { violations } from '../support/axe';
import { BROWSERS, type Lab, launch } from '../support/browser';
import { type Fault, SECRET, type TestEndpoint, testEndpoint } from '../support/test-endpoint';

const PATIENCE = { timeout: 15_000 };
const idOf = (number: number): string => `${String(number).padStart(8, '0')}-2222-4333-8444-555555555555`;
const bodyOf = async (id: string): Promise<string> => reportJson(await buildReport(material, { ...tools, id }));

/** Reports, and what goes wrong with each: ten faults. One answer in ten is a web page, which only a person repeats. */
const REPORTS = Array.from({ length: 20 }, (_, index) => idOf(index + 1));
const FAULTS: readonly Fault[] = ['reset', 500, 'lost', 503, 'hang', 429, 'html', 'reset', 502, 'lost'];

/** The background is stopped while it waits for an answer this often; the answers that do not come after that are given up. */
const STOPS = 6;

/** Milliseconds; the test endpoint says so in `Retry-After`. */
const ASKED_BY_503 = 3_600_000;

/** A try is given up after this, not after the seconds that ship: a test does not sleep. */
const SHORT_LIMIT = 'view.AbortSignal.timeout = ((limit) => () => limit.call(view.AbortSignal, 150))(view.AbortSignal.timeout)';

describe.each(BROWSERS)("the organisation's endpoint in %s", (name) => {
  let endpoint: TestEndpoint;
  let lab: Lab;
  beforeAll(async () => {
    endpoint = await testEndpoint();
    lab = await launch(name, { anyCertificate: true, grantHosts: name === 'chrome' ? ['https://localhost/*'] : false });
  });
  afterAll(async () => {
    await lab?.close();
    await endpoint?.close();
  });

  const ask = <T>(message: object): Promise<T> =>
    lab.inExtension((question) => chrome.runtime.sendMessage(question) as Promise<T>, message);
  const deliveries = () => ask<Delivery[]>({ kind: 'deliveries' });
  const stateOf = async (id: string) => (await ask<Delivery | null>({ kind: 'delivery', id }))?.state;
  const send = async (id: string) => ask<boolean>({ kind: 'send-report', id, to: endpoint.url, body: await bodyOf(id) });
  const triesFor = (id: string) => endpoint.requests.filter((request) => request.id === id).length;

  /** As a view saves it. */
  async function save(id: string): Promise<void> {
    const view = await lab.openView('src/ui/report/index.html');
    await view.waitForSelector('input[type=file]');
    const file = await bodyOf(id);
    await view.$eval(
      'input[type=file]',
      (input, words) => {
        const files = new DataTransfer();
        files.items.add(new File([words], 'report.json'));
        (input as HTMLInputElement).files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      file,
    );
    await view.waitForSelector('.report-list a');
    await view.close();
  }
  const openReport = async (id: string): Promise<Page> => {
    const view = await lab.openView(`src/ui/report/index.html?report=${id}`);
    await view.waitForSelector('[data-export=json]');
    return view;
  };
  /** By key: a pointer can miss a button that the sections above it still move. */
  const press = async (view: Page, selector: string) => {
    await (await view.waitForSelector(selector))?.focus();
    await view.keyboard.press('Enter');
  };
  const sentence = (view: Page) => view.$eval('[data-sending] [role=status]', (state) => state.textContent ?? '');

  /** As if the time of the next try had come for every report that waits. */
  const makeDue = () =>
    lab.inExtension(async () => {
      const opening = indexedDB.open('deliveries');
      const database = await new Promise<IDBDatabase>((resolve) => {
        opening.onsuccess = () => resolve(opening.result);
      });
      const work = database.transaction('deliveries', 'readwrite');
      const waiting = work.objectStore('deliveries').index('next').openCursor();
      waiting.onsuccess = () => {
        const cursor = waiting.result;
        if (!cursor) return;
        if (cursor.value.next > 0) cursor.update({ ...cursor.value, next: 0 });
        cursor.continue();
      };
      await new Promise<void>((done) => {
        work.oncomplete = () => done();
      });
      database.close();
    });

  const FIRST = idOf(101);

  it('is off: no button, no request, no alarm', async () => {
    await save(FIRST);
    const view = await openReport(FIRST);
    expect(await view.$('[data-sending]')).toBeNull();
    await view.close();
    expect(await send(FIRST)).toBe(false);
    expect(await deliveries()).toEqual([]);
    expect(await lab.inExtension(async () => (await chrome.alarms.getAll()).map((alarm) => alarm.name))).not.toContain('deliver');
    expect(endpoint.requests).toEqual([]);
  });

  it('is switched on by one click that asks for that host', async () => {
    const view = await lab.openView('src/ui/options/index.html');
    await view.waitForSelector('#endpoint input');
    await view.type('#endpoint input[type=text]', endpoint.url);
    await view.type('#endpoint input[type=password]', SECRET);
    await press(view, '#endpoint button');
    await view.waitForFunction(() =>
      document.querySelector('#endpoint')?.textContent?.includes('On: reports that you send go to'),
    );
    expect(await view.$eval('#endpoint', (section) => section.outerHTML)).not.toContain(SECRET.slice(0, 8));
    for (const theme of ['light', 'dark'] as const) expect(await violations(view, theme)).toEqual([]);
    await view.close();
    const granted = await lab.inExtension(() => chrome.permissions.getAll());
    expect(granted.origins).toEqual(['https://localhost/*']);
    if (name === 'firefox') expect(granted).toMatchObject({ data_collection: ['websiteContent', 'browsingActivity'] });
    expect(endpoint.requests).toEqual([]);
  });

  it('gets what was shown, byte by byte, after a click, and no cookie of an earlier visit', async () => {
    await (await lab.go(endpoint.url)).close();
    const view = await openReport(FIRST);
    await press(view, '[data-sending-show]');
    const shown = await view.$eval('[data-sending-request]', (field) => (field as HTMLTextAreaElement).value);
    expect(endpoint.requests).toEqual([]);
    for (const theme of ['light', 'dark'] as const) expect(await violations(view, theme)).toEqual([]);
    await press(view, '[data-sending-send]');
    await view.waitForSelector('[data-sending=sent]');
    expect(await sentence(view)).toMatch(/^Sent to localhost:\d+ on /);
    const [head, ...body] = shown.split('\n\n');
    expect(head).toContain(`POST ${endpoint.url}\n`);
    expect(head).toContain(`Idempotency-Key: "${FIRST}"`);
    expect(endpoint.stored.get(FIRST)).toBe(body.join('\n\n'));
    const { cookie, referer, authorization, origin } = endpoint.requests.at(-1)?.headers ?? {};
    expect({ cookie, referer, authorization }).toEqual({});
    expect(origin).toBe(await lab.inExtension(() => location.origin));
    await view.close();
  });

  it('stores each report once through 200 faults, its background stopped in mid-flight', { timeout: 60_000 }, async () => {
    for (const id of REPORTS) endpoint.plan(id, FAULTS);
    for (const id of REPORTS) expect(await send(id)).toBe(true);
    let stops = 0;
    const allSent = async (): Promise<boolean> => {
      const all = (await deliveries()).filter(({ id }) => REPORTS.includes(id));
      if (stops < STOPS && endpoint.isWaitedFor()) {
        stops += 1;
        await lab.stopBackground();
        await ask({ kind: 'deliveries' });
        if (stops === STOPS) await lab.inBackground(SHORT_LIMIT);
      }
      for (const { id, state } of all) if (state === 'refused') await send(id);
      const waiting = all.find((one) => one.state === 'queued');
      const isResting = all.every((one) => one.state !== 'queued' || one.next > Date.now());
      if (waiting && isResting) {
        await makeDue();
        await ask({ kind: 'try-now', id: waiting.id });
      }
      return all.every(({ state }) => state === 'sent');
    };
    await expect.poll(allSent, { timeout: 50_000, interval: 20 }).toBe(true);
    expect(endpoint.shown.length).toBeGreaterThanOrEqual(200);
    expect(stops).toBe(STOPS);
    expect([...endpoint.stored.keys()].sort()).toEqual([...REPORTS, FIRST].sort());
    for (const id of REPORTS) expect(endpoint.stored.get(id)).toBe(await bodyOf(id));
    expect(endpoint.requests.every(({ id }) => id !== undefined)).toBe(true);
  });

  it('is named beside each report in the list', async () => {
    const view = await lab.openView('src/ui/report/index.html');
    await view.waitForFunction(() => /Sent to localhost:\d+ on /.test(document.querySelector('.report-list')?.textContent ?? ''));
    await view.close();
  });

  it('goes on by an alarm after the background was stopped', async () => {
    const id = idOf(102);
    endpoint.plan(id, [503]);
    await send(id);
    await expect.poll(() => triesFor(id), PATIENCE).toBe(1);
    await expect
      .poll(async () => (await deliveries()).find((one) => one.id === id), PATIENCE)
      .toMatchObject({ attempts: 1, trouble: { kind: 'busy', status: 503 } });
    const wait = async () => ((await lab.inExtension(() => chrome.alarms.get('deliver')))?.scheduledTime ?? 0) - Date.now();
    await expect.poll(wait, PATIENCE).toBeGreaterThan(ASKED_BY_503 - 60_000);
    expect(await wait()).toBeLessThan(ASKED_BY_503 * 1.1);
    await lab.stopBackground();
    await makeDue();
    await lab.inExtension(() => chrome.alarms.create('deliver', { when: Date.now() + 100 }));
    await expect.poll(() => endpoint.stored.has(id), PATIENCE).toBe(true);
    await expect.poll(() => stateOf(id), PATIENCE).toBe('sent');
  });

  it('is asked once where two windows send at the same moment', async () => {
    const id = idOf(103);
    await Promise.all([send(id), send(id), ask({ kind: 'try-now', id })]);
    await expect.poll(() => stateOf(id), PATIENCE).toBe('sent');
    await send(id);
    await later(300);
    expect(triesFor(id)).toBe(1);
  });

  it.each([
    ['redirect', 'points to another address, and redirects are not followed.'],
    ['html', 'answered with a web page, so this address takes no reports.'],
    [401, 'the secret does not fit, or this computer’s clock is wrong.'],
    [413, 'the report is too large for it.'],
    [422, 'with answer 422.'],
    [500, '(it answered 500). Next try: '],
    ['reset', '(no connection). Next try: '],
  ] as const)('is said in one sentence to answer %s', async (fault, words) => {
    /** Twice: Chromium repeats a request by itself when a connection that it kept open breaks. */
    endpoint.plan(FIRST, [fault, fault]);
    await ask({ kind: 'forget-delivery', id: FIRST });
    await send(FIRST);
    const view = await openReport(FIRST);
    await view.waitForFunction(
      (expected) => document.querySelector('[data-sending] [role=status]')?.textContent?.includes(expected),
      {},
      words,
    );
    await view.close();
    endpoint.plan(FIRST, []);
    expect(endpoint.requests.map(({ path }) => path)).not.toContain('/elsewhere');
  });

  it('gets nothing more once the user stops it', async () => {
    const view = await openReport(FIRST);
    await press(view, '[data-sending-stop]');
    await view.waitForSelector('[data-sending=stopped]');
    const before = endpoint.requests.length;
    await ask({ kind: 'try-now', id: FIRST });
    await later(300);
    expect(endpoint.requests.length).toBe(before);
    await view.waitForSelector('[data-sending-show]');
    await view.close();
  });

  it('gets nothing more once it is switched off; what waited is stopped and says so', async () => {
    endpoint.plan(FIRST, [500]);
    await send(FIRST);
    await expect
      .poll(async () => (await deliveries()).find(({ id }) => id === FIRST), PATIENCE)
      .toMatchObject({ trouble: { kind: 'busy' } });
    const view = await lab.openView('src/ui/options/index.html');
    await press(view, '#endpoint button');
    await expect.poll(() => stateOf(FIRST), PATIENCE).toBe('stopped');
    expect(await lab.inExtension(() => chrome.storage.local.get('endpoint'))).toEqual({});
    expect(await send(FIRST)).toBe(false);
    await view.close();
  });

  it('is out of reach of every page of ours; only the background may connect', async () => {
    const before = endpoint.requests.length;
    const knock = (url: string) =>
      fetch(url, { method: 'POST', mode: 'no-cors', body: 'x' }).then(
        () => 'sent',
        () => 'refused',
      );
    for (const page of ['compare', 'options', 'panel', 'popup', 'report', 'welcome']) {
      const view = await lab.openView(`src/ui/${page}/index.html`);
      expect(await view.evaluate(knock, endpoint.url)).toBe('refused');
      await view.close();
    }
    expect(endpoint.requests.length).toBe(before);
    expect(await lab.inExtension(knock, endpoint.url)).toBe('sent');
    expect(endpoint.requests.length).toBe(before + 1);
  });
});
