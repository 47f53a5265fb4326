import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const browser = (await import('webextension-polyfill')).default as unknown as FakeBrowser;
const { changeSettings, isDestination, onSettingsChanged, readSettings, siteChange } = await import(
  '../../src/background/settings'
);

const FIRST = { mode: 'click', marks: true, sitesOn: [], sitesOff: [], reportDestination: '' };

beforeEach(() => {
  browser.storage.local.values = {};
  browser.storage.managed.values = {};
});

describe('settings', () => {
  it('ask for nothing at first', async () => {
    expect(await readSettings()).toEqual({ settings: FIRST, locked: [] });
  });

  it('keep what was changed', async () => {
    await changeSettings({ mode: 'known' });
    await changeSettings({ marks: false });
    expect((await readSettings()).settings).toEqual({ ...FIRST, mode: 'known', marks: false });
  });

  it.each([7, 'text', null, { mode: 'sometimes', marks: 'yes', sitesOn: ['not a host'], reportDestination: 'http://plain' }])(
    'read %j, which no longer fits, as the defaults',
    async (stored) => {
      browser.storage.local.values = { settings: stored };
      expect((await readSettings()).settings).toEqual(FIRST);
    },
  );

  it('of a site are on, off, or none', async () => {
    const { settings } = await readSettings();
    const on = siteChange(settings, 'cloud.example', 'on');
    expect(on).toEqual({ sitesOn: ['cloud.example'], sitesOff: [] });
    expect(siteChange({ ...settings, ...on }, 'cloud.example', 'off')).toEqual({ sitesOn: [], sitesOff: ['cloud.example'] });
    expect(siteChange({ ...settings, ...on }, 'cloud.example', undefined)).toEqual({ sitesOn: [], sitesOff: [] });
  });

  it.each([
    ['https://reports.cloud.example/new?from=lens', true],
    ['reports@cloud.example', true],
    ['', true],
    ['http://reports.cloud.example', false],
    ['javascript:alert(1)', false],
    ['mailto:a@b.example', false],
    ['reports', false],
  ])('take %j as a place for reports: %s', (place, expected) => {
    expect(isDestination(place)).toBe(expected);
  });

  it('tell who listens until told to stop', async () => {
    const heard = vi.fn();
    const stop = onSettingsChanged(heard);
    await changeSettings({ marks: false });
    await browser.storage.local.set({ other: 1 });
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    await changeSettings({ marks: true });
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('an administrator', () => {
  it('wins, and what is set cannot be changed', async () => {
    browser.storage.managed.values = { mode: 'known' };
    await changeSettings({ mode: 'everywhere', marks: false });
    expect(await readSettings()).toEqual({ settings: { ...FIRST, mode: 'known', marks: false }, locked: ['mode'] });
  });

  it('does not change what the user had once the policy is gone', async () => {
    await changeSettings({ mode: 'everywhere' });
    browser.storage.managed.values = { mode: 'click' };
    await changeSettings({ marks: false });
    browser.storage.managed.values = {};
    expect((await readSettings()).settings).toEqual({ ...FIRST, mode: 'everywhere', marks: false });
  });

  it('sets lists as it sets single values', async () => {
    browser.storage.managed.values = { sitesOn: ['cloud.example'] };
    expect(await readSettings()).toEqual({ settings: { ...FIRST, sitesOn: ['cloud.example'] }, locked: ['sitesOn'] });
  });

  it('locks nothing with a value that does not fit', async () => {
    browser.storage.managed.values = { mode: 'never' };
    expect((await readSettings()).locked).toEqual([]);
  });

  it('may be absent: Firefox then rejects', async () => {
    vi.spyOn(browser.storage.managed, 'get').mockRejectedValueOnce(new Error('Managed storage manifest not found'));
    expect((await readSettings()).locked).toEqual([]);
  });
});
