import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '../report/read-csv';
import { violations } from '../support/axe';
import { BROWSERS, type Lab, launch } from '../support/browser';
import { exported } from '../support/exported';
import { readJson, readText } from '../support/files';

const DEMO = readJson<{ url: string }>('test/fixtures/demo/aws-eu.json');
const COMPARE = 'src/ui/compare/index.html';
const PHONE = { width: 360, height: 640 };
const DESK = { width: 1280, height: 900 };

describe.each(BROWSERS)('a comparison in %s', (name) => {
  let lab: Lab;
  let report: string;
  beforeAll(async () => {
    lab = await launch(name);
    const page = await lab.open(DEMO.url, readText('test/fixtures/demo/aws-eu.html'));
    await lab.clickToolbar(page);
    await (await lab.popup()).waitFor('[data-scan=done]');
    const draft = await lab.openView(`src/ui/report/index.html?tab=${await lab.tabId(page)}`);
    await draft.waitForSelector('[data-claim]');
    await draft.$eval('.button.main', (button) => (button as HTMLElement).click());
    await draft.waitForFunction(() => location.search.startsWith('?report='));
    report = new URLSearchParams(await draft.evaluate(() => location.search)).get('report') ?? '';
    await draft.close();
  });
  afterAll(async () => {
    await lab?.close();
  });

  const press = async (view: Page, selector: string): Promise<void> => {
    await view.waitForSelector(selector);
    await view.$eval(selector, (button) => (button as HTMLElement).click());
  };
  const find = async (view: Page, words: string): Promise<void> => {
    await view.$eval('input[type=search]', (input) => {
      (input as HTMLInputElement).value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await view.type('input[type=search]', words);
  };
  const openWith = async (...parties: string[]): Promise<Page> => {
    const view = await lab.openView(`${COMPARE}?${parties.map((party) => `party=${party}`).join('&')}`);
    await view.waitForSelector('[data-export=csv]');
    return view;
  };

  it('is made of vendors that are found by name, and come back by the same address', async () => {
    const view = await lab.openView(COMPARE);
    await view.waitForSelector('input[type=search]');
    expect(await view.$eval('main', (main) => main.textContent)).toContain('Choose at least two.');
    await find(view, 'aws');
    await press(view, '[data-add="aws-esc/aws-european-sovereign-cloud"]');
    await find(view, 'STACKIT');
    await press(view, '[data-add=stackit]');
    await view.waitForSelector('[data-section=control] table');
    const heads = () => view.$$eval('[data-section=control] thead th', (all) => all.map((head) => head.textContent ?? ''));
    expect(await heads()).toEqual([expect.stringContaining('AWS European Sovereign Cloud'), 'STACKIT']);
    const address = await view.evaluate(() => location.search);
    await press(view, '[data-remove=stackit]');
    await view.waitForFunction(() => document.querySelector('table') === null);
    await view.close();
    const again = await lab.openView(`${COMPARE}${address}`);
    await again.waitForSelector('[data-section=control] table');
    expect(await again.$$eval('[data-remove]', (buttons) => buttons.length)).toBe(2);
    await again.close();
  });

  it('sets control, exposures, yardsticks and reported claims side by side, each dated and sourced', async () => {
    const view = await openWith('aws-esc', 'stackit');
    const parts = await view.$$eval('[data-section]', (all) => all.map((part) => part.getAttribute('data-section')));
    expect(parts).toEqual(['control', 'data-access', 'availability', 'technology', 'yardsticks', 'claims']);
    const cell = (section: string, row: string, column: number) =>
      view.evaluate(
        (part, head, index) => {
          const rows = [...document.querySelectorAll(`[data-section=${part}] tbody tr`)];
          return (
            rows.find((line) => line.querySelector('th')?.textContent === head)?.querySelectorAll('td')[index]?.textContent ?? ''
          );
        },
        section,
        row,
        column,
      );
    expect(await cell('control', 'Control', 0)).toMatch(/US-controlled.*as of/);
    expect(await cell('control', 'Control', 1)).not.toContain('US-controlled');
    const claims = await view.$eval('[data-section=claims]', (part) => part.textContent ?? '');
    expect(claims).toMatch(/not subject to the US CLOUD Act”: Contradicted.*seen /);
    const undated = await view.$$eval('.compared td p', (entries) =>
      entries.filter((entry) => !/\d{4}|date unknown/.test(entry.textContent ?? '')).map((entry) => entry.textContent),
    );
    expect(undated).toEqual([]);
    const broken = await view.$$eval('.compared a', (links) =>
      links.map((link) => link.getAttribute('href') ?? '').filter((target) => !document.querySelector(target)),
    );
    expect(broken).toEqual([]);
    await view.close();
  });

  it('reads on a phone and on a desk, in both themes, by everyone', async () => {
    const view = await openWith('aws-esc', 'stackit', `report:${report}`);
    for (const viewport of [PHONE, DESK]) {
      await view.setViewport(viewport);
      for (const theme of ['light', 'dark'] as const) expect(await violations(view, theme)).toEqual([]);
      expect(await view.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      const codes = await view.$$eval('.compared .code', (all) =>
        all.map((code) => [new Set([...code.getClientRects()].map(({ top }) => top)).size, getComputedStyle(code).display]),
      );
      expect(codes.length).toBeGreaterThan(0);
      expect(codes.filter(([lines, display]) => lines !== 1 || display !== 'inline')).toEqual([]);
    }
    await view.close();
  });

  it('goes into a tender file as a table', async () => {
    const view = await openWith('aws-esc', 'stackit');
    const rows = readCsv(await exported(view, 'csv'));
    expect(rows[0]?.[3]).toBe('STACKIT');
    expect(rows.some(([section, , first]) => section === 'Claims in saved reports' && first?.includes('Contradicted'))).toBe(
      true,
    );
    expect(await exported(view, 'md')).toContain('## Sources of this table');
    const html = await exported(view, 'html');
    await view.close();
    const page = await lab.open('https://files.example/comparison.html', html);
    expect(await page.$$eval('table', (tables) => tables.length)).toBe(6);
    expect(await page.$eval('h1', (title) => title.textContent)).toContain('STACKIT');
    await page.close();
  });
});
