import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Lab, launch } from '../support/browser';
import { readJson, readText } from '../support/files';

const LISTED = readJson<{ url: string }>('test/fixtures/demo/aws-eu.json').url;
const UNLISTED = 'https://hosting.nobody.example/cloud';
const PATIENCE = { timeout: 15_000 };

describe.each(BROWSERS)('automatic checking in %s', (name) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await launch(name, { grantHosts: true });
  });
  afterAll(() => lab?.close());

  const choose = (mode: string) =>
    lab.inExtension((chosen) => chrome.storage.local.set({ settings: { mode: chosen, marks: true } }), mode);
  const scripts = () => lab.inExtension(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  const badge = (tab: number) => lab.inExtension((id) => chrome.action.getBadgeText({ tabId: id }), tab);
  const kept = () => lab.inExtension(async () => Object.keys(await chrome.storage.session.get(null)));

  it('reads nothing before it is chosen, even where the host is granted', async () => {
    const page = await lab.open(LISTED, readText('test/fixtures/demo/aws-eu.html'));
    await lab.tabId(page);
    expect(await scripts()).toBe(0);
    expect(await kept()).toEqual([]);
    await page.close();
  });

  it('on the known vendor sites marks and counts without a click, and leaves other sites alone', async () => {
    await choose('known');
    await expect.poll(scripts, PATIENCE).toBe(1);
    const page = await lab.open(LISTED, readText('test/fixtures/demo/aws-eu.html'));
    const tab = await lab.tabId(page);
    await expect.poll(() => badge(tab), PATIENCE).toMatch(/^\d+$/);
    await page.waitForFunction(() => CSS.highlights.size > 1);
    const other = await lab.open(UNLISTED, '<!doctype html><title>Cloud</title><p>Our cloud is EUCS certified.</p>');
    const otherTab = await lab.tabId(other);
    await new Promise((later) => setTimeout(later, 1_000));
    expect(await kept()).not.toContain(`tab:${otherTab}`);
    await other.close();
  });

  it('ends with the choice', async () => {
    await choose('click');
    await expect.poll(scripts, PATIENCE).toBe(0);
  });
});
