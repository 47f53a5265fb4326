import { beforeEach, describe, expect, it, vi } from 'vitest';
import '../support/browser-globals';
import { type FakeBrowser, fakeBrowser } from '../support/fake-browser';
import { claim, reading, said } from './reading';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
vi.mock('../../src/page/content.ts?script&iife', () => ({ default: '/src/page/content.js' }));
const browser = (await import('webextension-polyfill')).default as unknown as FakeBrowser;
await import('../../src/background/index');

const PAGE = { url: 'https://aws.eu/governance', tab: { id: 1 } };
const VIEW = { url: 'chrome-extension://own/src/ui/popup/index.html' };
const AWS = { url: PAGE.url };

/** What the background answers, awaited; undefined where it does not. */
const send = (message: unknown, sender: unknown) => browser.runtime.onMessage.fire(message, sender)[0];

beforeEach(() => {
  vi.clearAllMocks();
  browser.storage.session.values = {};
  browser.storage.local.values = {};
});

describe('who may ask what', () => {
  it('a page is heard as the tab it stands in', async () => {
    await send(said(reading([claim('c1')], AWS)), PAGE);
    expect(Object.keys(browser.storage.session.values)).toEqual(['tab:1']);
  });

  it('a page gets no answer that is meant for a view', () => {
    for (const kind of ['view', 'scan', 'check', 'vendors', 'page-text']) expect(send({ kind, tab: 1 }, PAGE)).toBeUndefined();
  });

  it('a view cannot speak as a page', () => {
    expect(send(said(reading([])), VIEW)).toBeUndefined();
  });

  it.each([undefined, null, 7, 'text', {}, { kind: 'other' }, { kind: 'toString' }])('%j gets no answer', (message) => {
    expect(send(message, VIEW)).toBeUndefined();
    expect(send(message, PAGE)).toBeUndefined();
  });
});

describe('a view', () => {
  it('gets the verdicts derived from what was stored', async () => {
    await send(said(reading([claim('c1')], AWS)), PAGE);
    expect(await send({ kind: 'view', tab: 1 }, VIEW)).toMatchObject({
      private: false,
      state: { kind: 'result', result: { assessment: { claims: [{ verdict: { value: 'needs-qualification' } }] } } },
    });
  });

  it('learns that a tab was never read, that it moved on, or is private', async () => {
    expect(await send({ kind: 'view', tab: 1 }, VIEW)).toEqual({ state: { kind: 'unscanned' }, private: false });
    await send(said(reading([claim('c1')], AWS)), PAGE);
    browser.tabs.get.mockResolvedValueOnce({ id: 1, url: 'https://aws.eu/other', incognito: true });
    expect(await send({ kind: 'view', tab: 1 }, VIEW)).toEqual({ state: { kind: 'unscanned' }, private: true });
  });

  it('is told once which claim to open', async () => {
    await send({ kind: 'open-proof', claim: 'c1' }, PAGE);
    expect(await send({ kind: 'view', tab: 1 }, VIEW)).toMatchObject({ focus: 'c1' });
    expect(await send({ kind: 'view', tab: 1 }, VIEW)).not.toHaveProperty('focus');
  });

  it('has pasted words judged for the chosen vendor, or for nobody', async () => {
    const ask = { kind: 'check', text: 'Our cloud is not subject to the CLOUD Act.' };
    const verdictFor = async (vendor: string | null) =>
      ((await send({ ...ask, vendor }, VIEW)) as { assessment: { claims: { verdict?: { value: string } }[] } }).assessment
        .claims[0]?.verdict?.value;
    expect(await verdictFor('aws')).toBe('contradicted');
    expect(await verdictFor(null)).toBe('unproven');
    expect(await verdictFor('no-such-vendor')).toBe('unproven');
  });

  it('gets null for the text of a page that is gone', async () => {
    browser.tabs.sendMessage.mockResolvedValueOnce('Words of the page');
    expect(await send({ kind: 'page-text', tab: 1 }, VIEW)).toBe('Words of the page');
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('gone'));
    expect(await send({ kind: 'page-text', tab: 1 }, VIEW)).toBeNull();
  });
});

describe('reading on demand', () => {
  const refuse = () => browser.tabs.sendMessage.mockRejectedValueOnce(new Error('Could not establish connection'));

  it('injects once, only where nobody answers', async () => {
    await send({ kind: 'scan', tab: 1 }, VIEW);
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
    refuse();
    await send({ kind: 'scan', tab: 1 }, VIEW);
    expect(browser.scripting.executeScript).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['chrome://settings/', 'browser-page'],
    ['about:config', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store-page'],
    ['https://addons.mozilla.org/firefox/', 'store-page'],
    ['https://a.example/report.pdf?x=1', 'pdf'],
    ['file:///home/page.html', 'file'],
    ['https://a.example/', 'no-access'],
    [undefined, 'no-access'],
  ])('says of %s: %s, also after its own answer, until the tab moves on', async (url, why) => {
    refuse();
    browser.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access'));
    browser.tabs.get.mockResolvedValueOnce(url === undefined ? { id: 1, incognito: false } : { id: 1, url, incognito: false });
    expect(await send({ kind: 'scan', tab: 1 }, VIEW)).toEqual({ kind: 'unreadable', why });
    expect(await send({ kind: 'view', tab: 1 }, VIEW)).toMatchObject({ state: { kind: 'unreadable', why } });
    await Promise.all(browser.tabs.onUpdated.fire(1, { status: 'loading' }));
    expect(browser.storage.session.values).toEqual({});
  });
});

describe('a selection', () => {
  it('asks for the popup within the click and is judged as words of its page', async () => {
    const [kept] = browser.contextMenus.onClicked.fire(
      { menuItemId: 'check-selection', selectionText: 'not subject to the CLOUD Act' },
      { id: 1 },
    );
    expect(browser.action.openPopup).toHaveBeenCalledTimes(1);
    await kept;
    browser.tabs.get.mockResolvedValueOnce({ id: 1, url: PAGE.url, incognito: false });
    expect(await send({ kind: 'view', tab: 1 }, VIEW)).toMatchObject({
      state: { kind: 'result', selection: true, result: { assessment: { claims: [{ verdict: { value: 'contradicted' } }] } } },
    });
    await send({ kind: 'whole-page', tab: 1 }, VIEW);
    expect(await send({ kind: 'view', tab: 1 }, VIEW)).toMatchObject({ state: { kind: 'unscanned' } });
  });
});

describe('keys', () => {
  it('step through the claims of the page in front, which is read first', async () => {
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('nobody there'));
    await Promise.all(browser.commands.onCommand.fire('next-claim', { id: 1 }));
    expect(browser.scripting.executeScript).toHaveBeenCalledTimes(1);
    expect(browser.tabs.sendMessage).toHaveBeenLastCalledWith(1, { kind: 'step', by: 1 }, { frameId: 0 });
  });

  it('show and hide the marks everywhere, and that is remembered', async () => {
    await Promise.all(browser.commands.onCommand.fire('toggle-marks', { id: 1 }));
    expect(browser.storage.local.values).toMatchObject({ settings: { marks: false } });
    await Promise.all(browser.commands.onCommand.fire('toggle-marks', { id: 1 }));
    expect(browser.storage.local.values).toMatchObject({ settings: { marks: true } });
  });
});

describe('a tab that goes', () => {
  it('is forgotten', async () => {
    await send(said(reading([claim('c1')], AWS)), PAGE);
    await Promise.all(browser.tabs.onRemoved.fire(1));
    expect(browser.storage.session.values).toEqual({});
  });
});

describe('a tab that was lost without a word', () => {
  it('is found by the hourly look and forgotten; the others stay', async () => {
    await send(said(reading([claim('c1')], AWS)), PAGE);
    await send(said(reading([claim('c1')], AWS)), { ...PAGE, tab: { id: 2 } });
    browser.tabs.sendMessage.mockImplementation(async (tab) => (tab === 1 ? Promise.reject(new Error('gone')) : true));
    await Promise.all(browser.alarms.onAlarm.fire({ name: 'other' }));
    expect(Object.keys(browser.storage.session.values)).toEqual(['tab:1', 'tab:2']);
    await Promise.all(browser.alarms.onAlarm.fire({ name: 'tidy' }));
    expect(Object.keys(browser.storage.session.values)).toEqual(['tab:2']);
  });
});

describe('installation', () => {
  it('opens the first page once, and not after an update', async () => {
    await Promise.all(browser.runtime.onInstalled.fire({ reason: 'update' }));
    expect(browser.tabs.create).not.toHaveBeenCalled();
    await Promise.all(browser.runtime.onInstalled.fire({ reason: 'install' }));
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: 'chrome-extension://own/src/ui/welcome/index.html' });
  });

  it('asks for no site and registers no script', async () => {
    await Promise.all(browser.runtime.onInstalled.fire({ reason: 'install' }));
    expect(browser.permissions.request).not.toHaveBeenCalled();
    expect(browser.scripting.registerContentScripts).not.toHaveBeenCalled();
  });
});

describe('automatic reading', () => {
  const registered = () => browser.scripting.registerContentScripts.mock.calls.at(-1)?.[0] as { matches: string[] }[];

  it('is for the hosts that are wanted and granted, and no others', async () => {
    browser.storage.local.values = { settings: { mode: 'known' } };
    browser.permissions.contains.mockImplementation(async ({ origins }) => origins[0] === 'https://*.aws.eu/*');
    await Promise.all(browser.permissions.onAdded.fire({}));
    expect(registered().flatMap(({ matches }) => matches)).toEqual(['https://*.aws.eu/*']);
  });

  it('ends where a permission is taken back: marks go and nothing is kept', async () => {
    await send(said(reading([claim('c1')], AWS)), PAGE);
    await send(said(reading([claim('c1')], { url: 'https://s3ns.io/' })), { url: 'https://s3ns.io/', tab: { id: 2 } });
    browser.permissions.contains.mockResolvedValue(false);
    browser.scripting.getRegisteredContentScripts.mockResolvedValueOnce([{ id: 'automatic' }]);
    vi.clearAllMocks();
    await Promise.all(browser.permissions.onRemoved.fire({ origins: ['https://*.aws.eu/*'] }));
    expect(browser.scripting.unregisterContentScripts).toHaveBeenCalledWith({ ids: ['automatic'] });
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(1, { kind: 'stop' }, { frameId: 0 });
    expect(Object.keys(browser.storage.session.values)).toEqual(['tab:2']);
  });
});
