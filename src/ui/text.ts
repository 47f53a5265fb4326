/**
 * Interface texts: every word a reader sees comes from `assets/_locales` through here.
 */
import browser from 'webextension-polyfill';

/** The message `key` with its placeholders filled. A missing key shows itself, so that a test or a reader sees what is missing. */
export function text(key: string, ...params: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, params.map(String)) || key;
}
