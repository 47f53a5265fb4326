import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
vi.mock('../../src/page/content.ts?script&iife', () => ({ default: '/content.js' }));
const browser = (await import('webextension-polyfill')).default as unknown as FakeBrowser;
const { keepInStep } = await import('../../src/background/access');

const { registerContentScripts } = browser.scripting;

beforeEach(() => {
  vi.clearAllMocks();
  browser.storage.local.values = {};
});

describe('automatic reading', () => {
  it('of a single site is registered once the browser allows that site', async () => {
    browser.storage.local.values = { settings: { sitesOn: ['cloud.example'] } };
    await keepInStep();
    expect(registerContentScripts).not.toHaveBeenCalled();
    browser.permissions.contains.mockImplementation(async ({ origins }) => origins[0] === 'https://*.cloud.example/*');
    await keepInStep();
    expect(registerContentScripts).toHaveBeenCalledWith([expect.objectContaining({ matches: ['https://*.cloud.example/*'] })]);
  });

  it('leaves out the sites that are switched off, with their subdomains', async () => {
    browser.permissions.contains.mockResolvedValue(true);
    browser.storage.local.values = { settings: { mode: 'everywhere', sitesOff: ['intranet.example'] } };
    await keepInStep();
    expect(registerContentScripts).toHaveBeenCalledWith([
      expect.objectContaining({ matches: ['https://*/*', 'http://*/*'], excludeMatches: ['*://*.intranet.example/*'] }),
    ]);
  });
});
