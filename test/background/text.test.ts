import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const browser = (await import('webextension-polyfill')).default as unknown as FakeBrowser;
const { direction, language, text, valueText } = await import('../../src/background/text');

const speaking = (ui: string, own: string, dir = 'ltr') => {
  const original = fakeBrowser().i18n.getMessage;
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue(ui);
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key, filled) => {
    if (key === 'options_language_code') return own;
    return key === '@@bidi_dir' ? dir : original(key, filled);
  });
};

beforeEach(() => vi.restoreAllMocks());

describe('the language of the interface', () => {
  it('is that of the browser, with its region, where the texts are in it', () => {
    speaking('en-GB', 'en');
    expect(language()).toBe('en-GB');
    expect(valueText({ date: '2026-11-24' })).toBe('24 November 2026');
  });

  it('is that of the texts where the browser’s is none of ours: no Swedish date in an English sentence', () => {
    speaking('sv-SE', 'en');
    expect(language()).toBe('en');
    expect(valueText({ date: '2026-11-24' })).toBe('November 24, 2026');
    expect(text('options_vendors', 2)).toBe('2 vendors are listed.');
  });

  it('runs from the right only where its texts do', () => {
    speaking('he', 'en', 'rtl');
    expect(direction()).toBe('ltr');
    speaking('he', 'he', 'rtl');
    expect(direction()).toBe('rtl');
  });
});
