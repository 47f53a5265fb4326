/**
 * Interface texts: every word a reader sees comes from `assets/_locales` through here, for the background and every view.
 * Numbers, dates, countries and lists are formatted by Intl in the interface language; no sentence is glued together.
 */
import browser from 'webextension-polyfill';
import type { MessageRef, Param } from '../rules/rule';
import { speak, speakParam, type Texts } from '../verdict/text';

const primary = (code: string): string => code.split(/[-_]/)[0] ?? code;

/** The texts' own language, which is English where the browser's is none of ours. */
const ownLanguage = (): string => browser.i18n.getMessage('options_language_code') || 'en';

const isBrowsers = (): boolean => primary(browser.i18n.getUILanguage()) === primary(ownLanguage());

let known: string | undefined;

/**
 * The language of these texts, with the browser's region where it has one: dates and numbers must not be of another. A script keeps
 * the language it began with, and asks for it once: every sentence needs it.
 */
export function language(): string {
  known ??= isBrowsers() ? browser.i18n.getUILanguage() : ownLanguage();
  return known;
}

/** The browser's own writing direction, where the texts are in its language. */
export const direction = (): 'ltr' | 'rtl' => (isBrowsers() && browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr');

/** The browser answers with nothing for a key it lacks. */
const texts: Texts = {
  get locale() {
    return language();
  },
  sentence: (key, filled) => browser.i18n.getMessage(key, [...filled]) || undefined,
};

/** A message with typed placeholders, as rules and verdicts carry them. A missing key shows itself, so that it is seen. */
export const say = (message: MessageRef): string => speak(message, texts);

/** The message `key` with its placeholders filled; a number chooses among its plural forms. */
export const text = (key: string, ...params: readonly Param[]): string => say({ key, params });

/** A value alone: a number, a date, a country or a list as it would stand in a sentence. */
export const valueText = (value: Param): string => speakParam(value, texts);
