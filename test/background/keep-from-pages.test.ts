import { expect, it, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const browser = (await import('webextension-polyfill')).default as unknown as FakeBrowser;
const { keepFromPages } = await import('../../src/background/keep-from-pages');

it('closes the stores to content scripts where the browser can', async () => {
  const setAccessLevel = vi.fn(async () => undefined);
  Object.assign(browser.storage.local, { setAccessLevel });
  await keepFromPages();
  expect(setAccessLevel.mock.calls).toEqual([[{ accessLevel: 'TRUSTED_CONTEXTS' }]]);
});
