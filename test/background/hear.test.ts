import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from '../support/fake-browser';
import { claim, reading, said } from './reading';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
vi.mock('../../src/page/content.ts?script&iife', () => ({ default: '/src/page/content.js' }));
const browser = (await import('webextension-polyfill')).default as unknown as FakeBrowser;
const { applyMarks, checkStillThere, hearPage } = await import('../../src/background/hear');

const badge = () => browser.action.setBadgeText.mock.calls.at(-1)?.[0];
const button = () => JSON.stringify(browser.action.setIcon.mock.calls.at(-1)?.[0]);
const AWS = { url: 'https://aws.eu/governance' };

beforeEach(() => {
  vi.clearAllMocks();
  browser.storage.session.values = {};
  browser.storage.session.quota = Number.POSITIVE_INFINITY;
  browser.storage.local.values = {};
});

describe('text of a page', () => {
  it('is answered with where trigger words stand in each part, in order', async () => {
    const texts = ['Prices per hour.', 'A sovereign cloud', 'FastSovereign by design'];
    expect(await hearPage(1, { kind: 'search', texts })).toEqual([[], [2], [4]]);
  });
});

describe('a reading', () => {
  it('is answered with the verdict of each claim', async () => {
    expect(await hearPage(1, said(reading([claim('c1')], AWS)))).toEqual({ kind: 'marks', marks: { c1: 'needs-qualification' } });
  });

  it('counts on the button what a reader sees, and nothing else', async () => {
    const claims = [claim('c1'), claim('c2', { place: 'hidden' }), claim('c3', { place: 'description' })];
    await hearPage(1, said(reading(claims, AWS)));
    expect(badge()).toMatchObject({ tabId: 1, text: '1' });
    expect(button()).toContain('active');
  });

  it('shows the same neutral grey whatever the verdicts are', async () => {
    await hearPage(1, said(reading([claim('c1')], AWS)));
    const contradicted = claim('c2', {
      type: 'immunity',
      quote: 'not subject to the CLOUD Act',
      detail: { law: 'us', subject: 'service' },
    });
    await hearPage(2, said(reading([contradicted], AWS)));
    const colours = browser.action.setBadgeBackgroundColor.mock.calls.map(([call]) => (call as { color: string }).color);
    expect(new Set(colours).size).toBe(1);
  });

  it.each([
    ['no number and "nothing" where none is found', reading([]), {}, '', 'nothing'],
    ['no verdict on nothing while it goes on', reading([]), { done: false }, '', 'idle'],
    ['"unknown" where nobody is known to speak', reading([claim('c1')]), {}, '1', 'unknown'],
  ])('shows %s', async (_, of, covered, text, state) => {
    await hearPage(1, said(of, covered));
    expect(badge()).toMatchObject({ text });
    expect(button()).toContain(state);
  });

  it('in translation is no vendor word: no verdict, no mark', async () => {
    expect(await hearPage(1, said(reading([claim('c1')], { ...AWS, translated: true })))).toEqual({ kind: 'marks', marks: {} });
  });

  it('too large to keep is still marked, and remembered as such', async () => {
    browser.storage.session.quota = 200;
    const answer = await hearPage(1, said(reading([claim('c1', { context: 'x'.repeat(500) })], AWS)));
    expect(answer).toEqual({ kind: 'marks', marks: { c1: 'needs-qualification' } });
    expect(browser.storage.session.values).toMatchObject({ 'tab:1': { unreadable: 'too-large' } });
  });
});

describe('the card', () => {
  it('gets sentences in the interface language and no fact as data', async () => {
    await hearPage(1, said(reading([claim('c1')], AWS)));
    const card = await hearPage(1, { kind: 'card', claim: 'c1' });
    expect(card).toMatchObject({ verdict: 'needs-qualification', verdictName: 'Needs qualification', lang: 'en', dir: 'ltr' });
    expect(Object.values(card as object).every((value) => typeof value === 'string')).toBe(true);
    expect((card as { sentence: string }).sentence).toContain('Amazon.com, Inc.');
    expect((card as { fact: string }).fact).toMatch(/Amazon\.com, Inc\. .*\d{4}/);
  });

  it('names the rule where no fact decides', async () => {
    const eucs = claim('c1', { type: 'certification', quote: 'EUCS certified', detail: { schemes: ['eucs'], status: 'held' } });
    await hearPage(1, said(reading([eucs], AWS)));
    expect(await hearPage(1, { kind: 'card', claim: 'c1' })).toMatchObject({ fact: expect.stringMatching(/, as of .*\d{4}$/) });
  });

  it('leads to the page where its claim is reported', async () => {
    await hearPage(1, { kind: 'report', claim: 'c 1' });
    expect(browser.tabs.create).toHaveBeenCalledWith({
      url: 'chrome-extension://own/src/ui/report/index.html?tab=1&claim=c+1',
    });
  });

  it('of an unknown claim, or of a page that was never read, has nothing to say', async () => {
    expect(await hearPage(9, { kind: 'card', claim: 'c1' })).toBeUndefined();
    await hearPage(1, said(reading([claim('c1')], AWS)));
    expect(await hearPage(1, { kind: 'card', claim: 'other' })).toBeUndefined();
  });

  it('opens the popup at its claim, or a tab where the browser refuses', async () => {
    await hearPage(1, { kind: 'open-proof', claim: 'c1' });
    expect(browser.action.openPopup).toHaveBeenCalled();
    expect(browser.storage.session.values).toEqual({ 'focus:1': 'c1' });
    expect(browser.tabs.create).not.toHaveBeenCalled();
    browser.action.openPopup.mockRejectedValueOnce(new Error('no window'));
    await hearPage(1, { kind: 'open-proof', claim: 'c1' });
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: 'chrome-extension://own/src/ui/popup/index.html?tab=1' });
  });
});

describe('styles', () => {
  it('come when the page has something to paint, inside shadow trees and with backgrounds', async () => {
    await hearPage(1, { kind: 'styles' });
    for (const origin of ['USER', 'AUTHOR'])
      expect(browser.scripting.insertCSS).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 1 }, origin }));
  });
});

describe('a page that no longer answers', () => {
  it('is forgotten', async () => {
    await hearPage(1, said(reading([claim('c1')], AWS)));
    await checkStillThere(1);
    expect(browser.storage.session.values).toHaveProperty('tab:1');
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('Could not establish connection'));
    await checkStillThere(1);
    expect(browser.storage.session.values).toEqual({});
  });
});

describe('marks', () => {
  it('stay hidden on a page read while they are switched off', async () => {
    browser.storage.local.values = { settings: { marks: false } };
    await hearPage(1, said(reading([claim('c1')], AWS)));
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(1, { kind: 'show', on: false }, { frameId: 0 });
  });

  it('are shown or hidden on every page that was read', async () => {
    await hearPage(1, said(reading([claim('c1')], AWS)));
    await hearPage(2, said(reading([claim('c1')], AWS)));
    browser.storage.local.values = { settings: { marks: false } };
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('gone'));
    await applyMarks();
    expect(browser.tabs.sendMessage.mock.calls.map(([tab, message]) => [tab, message])).toEqual([
      [1, { kind: 'show', on: false }],
      [2, { kind: 'show', on: false }],
    ]);
  });
});
