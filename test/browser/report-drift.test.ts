import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { driftSchema } from '../../src/report/drift-schema';
import { violations } from '../support/axe';
import { BROWSERS, type Lab, launch } from '../support/browser';
import { exported } from '../support/exported';

const URL = 'https://aws.amazon.com/sovereign-cloud/page?utm_source=mail';
const pageOf = (...sentences: string[]): string =>
  `<!doctype html><html lang="en"><title>Sovereignty at AWS</title><h1>Our service</h1>${sentences.map((words) => `<p>${words}</p>`).join('')}</html>`;
const STAYS = 'Your data never leaves the European Union.';
const EARLIER = pageOf('Our service is not subject to the US CLOUD Act.', 'Customer data is stored in Germany.', STAYS);
const LATER = pageOf('Customer data is stored only in Ireland.', STAYS, 'The service is operated by EU citizens.');

describe.each(BROWSERS)('a reported page that changed, in %s', (name) => {
  let lab: Lab;
  let page: Page;
  let tab: number;
  let report: string;
  beforeAll(async () => {
    lab = await launch(name);
    page = await lab.open(URL, EARLIER);
    tab = await lab.tabId(page);
  });
  afterAll(async () => {
    await lab?.close();
  });

  const scanned = async () => {
    await lab.clickToolbar(page);
    const popup = await lab.popup();
    await popup.waitFor('[data-scan=done]');
    return popup;
  };
  const openDrift = async (): Promise<Page> => {
    const view = await lab.openView(`src/ui/report/index.html?tab=${tab}&since=${report}`);
    await view.waitForSelector('[data-export=json]');
    return view;
  };

  it('says nothing where there is no report', async () => {
    const popup = await scanned();
    await new Promise((later) => setTimeout(later, 1000));
    expect(await popup.evaluate((view) => view.document.querySelector('[data-since]'))).toBeNull();
    const draft = await lab.openView(`src/ui/report/index.html?tab=${tab}`);
    await draft.waitForSelector('[data-claim]');
    expect(await draft.$eval('article', (evidence) => evidence.textContent)).toContain('Read to its end.');
    await draft.$eval('.button.main', (button) => (button as HTMLElement).click());
    await draft.waitForFunction(() => location.search.startsWith('?report='));
    report = new URLSearchParams(await draft.evaluate(() => location.search)).get('report') ?? '';
    await draft.close();
  });

  it('says that nothing changed while nothing has', async () => {
    expect(await (await scanned()).waitFor('[data-since]')).toMatch(/^Reported on .+ 2\d{3}: no change to the reported claims$/);
  });

  it('says in one line what changed, and opens the comparison', async () => {
    lab.site.serve(URL, LATER);
    await page.reload();
    const popup = await scanned();
    expect(await popup.waitFor('[data-since]')).toMatch(/^Reported on .+: 1 claim removed, 1 reworded,? and 1 added$/);
    await popup.click('[data-since] button');
    const addresses = () => lab.inExtension(async () => (await chrome.tabs.query({})).map(({ url }) => url ?? ''));
    await expect.poll(addresses).toContainEqual(expect.stringContaining(`?tab=${tab}&since=${report}`));
  });

  it('shows both wordings with their days, for everyone to read', async () => {
    const view = await openDrift();
    expect(await view.$eval('[data-change=removed]', (part) => part.textContent)).toContain('not subject to the US CLOUD Act');
    const reworded = await view.$eval('[data-change=reworded]', (part) => part.textContent ?? '');
    expect(reworded).toMatch(/stored in Germany.*seen .+ 2\d{3}.*stored only in Ireland.*seen .+ 2\d{3}/);
    expect(await view.$eval('[data-change=added]', (part) => part.textContent)).toContain('operated by EU citizens');
    const words = await view.$eval('main', (main) => main.textContent ?? '');
    expect(words).toContain('1 claim is as it was.');
    expect(words).not.toMatch(/\dT\d\d:/);
    const times = await view.$$eval('time', (all) => all.map(({ dateTime }) => dateTime));
    expect(times).toEqual([expect.stringMatching(/T.+Z$/), expect.stringMatching(/T.+Z$/)]);
    for (const theme of ['light', 'dark'] as const) expect(await violations(view, theme)).toEqual([]);
    await view.close();
  });

  it('exports the comparison like any report', async () => {
    const view = await openDrift();
    const drift = v.parse(driftSchema, JSON.parse(await exported(view, 'json')));
    expect(drift.url).toBe('https://aws.amazon.com/sovereign-cloud/page');
    expect(drift.before.report).toBe(report);
    expect(drift.changes.map(({ kind }) => kind)).toEqual(['removed', 'reworded', 'added']);
    expect(Date.parse(drift.after.read)).toBeGreaterThan(Date.parse(drift.before.read));
    expect(await exported(view, 'html')).toMatch(/^<!doctype html>[\s\S]+Removed: <q[^>]*>not subject to the US CLOUD Act<\/q>/);
    expect(await exported(view, 'csv')).toContain('\r\n');
    expect(await exported(view, 'md')).toContain('## Removed: not subject to the US CLOUD Act');
    await view.close();
  });

  it('compares no other page with the report', async () => {
    await page.goto('about:blank');
    lab.site.serve('https://aws.amazon.com/other', LATER);
    await page.goto('https://aws.amazon.com/other');
    const popup = await scanned();
    expect(await popup.evaluate((view) => view.document.querySelector('[data-since]'))).toBeNull();
    const view = await lab.openView(`src/ui/report/index.html?tab=${tab}&since=${report}`);
    await view.waitForFunction(() => document.body.textContent?.includes('no longer shows the page that was reported'));
    await view.close();
  });
});
