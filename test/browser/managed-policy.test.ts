import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { BROWSERS, type Lab, launch } from '../support/browser';
import { findBrowser } from '../support/find-browser';
import { canManage, manage, type Policy } from '../support/managed-policy';

const SETTINGS = {
  mode: 'click',
  marks: false,
  sitesOff: ['intranet.example'],
  reportDestination: 'reports@organisation.example',
};

/** Chromium reads the policy of an extension some moments after it was installed. */
const settingsOf = (lab: Lab): Promise<object> =>
  vi.waitUntil(
    async () => {
      const settings = await lab.inExtension(() => chrome.storage.managed.get());
      return Object.keys(settings).length > 0 && settings;
    },
    { timeout: 20_000, interval: 250 },
  );

describe.each(BROWSERS.filter(canManage))('settings of an administrator in %s', (name) => {
  let lab: Lab;
  let policy: Policy;
  let options: Page;
  const variable = name === 'firefox' ? 'FIREFOX_PATH' : 'CHROME_PATH';
  const before = process.env[variable];
  let profile = '';
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'lens-managed-'));
    policy = await manage(name, SETTINGS, `${profile}-extension`, await findBrowser(name));
    if (policy.program) process.env[variable] = policy.program;
    lab = await launch(name, { profile });
    await settingsOf(lab);
    options = await lab.openView('src/ui/options/index.html');
    await options.waitForSelector('#mode-click');
  });
  afterAll(async () => {
    await lab?.close();
    await policy?.remove();
    if (before === undefined) delete process.env[variable];
    else process.env[variable] = before;
    await rm(profile, { recursive: true, force: true });
    await rm(`${profile}-extension`, { recursive: true, force: true });
  });

  it('reach the extension as they were written', async () => {
    expect(await settingsOf(lab)).toEqual(SETTINGS);
  });

  it('are shown in the options as the organisation’s, and cannot be changed there', async () => {
    const locked = await options.$$eval('input:disabled, fieldset:disabled input', (inputs) => inputs.map(({ id }) => id));
    expect(locked).toEqual(expect.arrayContaining(['mode-click', 'mode-known', 'mode-everywhere', 'marks']));
    expect(await options.$eval('main', (main) => main.textContent)).toContain('Set by your organisation');
    expect(await options.$eval('#marks', (marks) => (marks as HTMLInputElement).checked)).toBe(false);
  });

  it('hold in the page: a scan lists the claims and underlines none', async () => {
    const page = await lab.open('https://hosting.nobody.example/', '<p lang="en">Our cloud is EUCS certified.</p>');
    await lab.clickToolbar(page);
    const popup = await lab.popup();
    await popup.waitFor('[data-claim]');
    expect(await page.evaluate(() => [...CSS.highlights.keys()].filter((key) => key.startsWith('sovereignty-lens')))).toEqual([]);
  });
});
