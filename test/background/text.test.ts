import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));

/** The texts as a script that starts in a browser of that language has them. */
async function speaking(ui: string, own: string, dir = 'ltr') {
  vi.resetModules();
  const browser = (await import('webextension-polyfill')).default as unknown as FakeBrowser;
  const original = browser.i18n.getMessage;
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue(ui);
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key, filled) => {
    if (key === 'options_language_code') return own;
    return key === '@@bidi_dir' ? dir : original(key, filled);
  });
  return import('../../src/background/text');
}

beforeEach(() => vi.restoreAllMocks());

describe('the language of the interface', () => {
  it('is that of the browser, with its region, where the texts are in it', async () => {
    const { language, valueText } = await speaking('en-GB', 'en');
    expect(language()).toBe('en-GB');
    expect(valueText({ date: '2026-11-24' })).toBe('24\u00a0November 2026');
  });

  it('is that of the texts where the browser’s is none of ours: no Swedish date in an English sentence', async () => {
    const { language, text, valueText } = await speaking('sv-SE', 'en');
    expect(language()).toBe('en');
    expect(valueText({ date: '2026-11-24' })).toBe('November\u00a024, 2026');
    expect(text('options_vendors', 2)).toBe('2 vendors are listed.');
  });

  it('runs from the right only where its texts do', async () => {
    const english = await speaking('he', 'en', 'rtl');
    expect(english.direction()).toBe('ltr');
    const hebrew = await speaking('he', 'he', 'rtl');
    expect(hebrew.direction()).toBe('rtl');
  });

  it('is asked for once, however many sentences are said', async () => {
    const { text } = await speaking('de', 'de');
    const { i18n } = (await import('webextension-polyfill')).default;
    for (const count of [1, 2, 3]) text('options_vendors', count);
    const asked = vi.mocked(i18n.getMessage).mock.calls.filter(([key]) => key === 'options_language_code');
    expect(asked).toHaveLength(1);
  });
});
