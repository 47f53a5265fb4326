/**
 * Sentences in a language of the reader's choice, whatever the browser's: the same texts that ship as `_locales`, loaded when they
 * are asked for. For views and the command line.
 */
import type { Say } from './report/labels';
import { type MessageTable, render } from './verdict/text';

const FOLDER = '../assets/_locales';
const TABLES = import.meta.glob<MessageTable>('../assets/_locales/*/messages.json', { import: 'default' });

/** The languages there are texts in. */
export const LOCALES: readonly string[] = Object.keys(TABLES).map((path) => path.split('/').at(-2) ?? '');

const tableFor = (locale: string) => TABLES[`${FOLDER}/${locale}/messages.json`];

/** Undefined for a language there are no texts in. `region` is a BCP 47 tag of that language, for dates and numbers. */
export async function speechIn(locale: string, region = locale): Promise<Say | undefined> {
  const table = await tableFor(locale)?.();
  return table && ((message) => render(message, table, region));
}

const DEFAULT = 'en';

/** The texts a browser of that language takes: the nearest there are, else the default ones. */
export function localeOf(language: string): string {
  const whole = language.replaceAll('-', '_');
  return [whole, whole.split('_')[0] ?? ''].find((locale) => tableFor(locale)) ?? DEFAULT;
}

/**
 * Says messages as the extension did in a browser of that language; dates, numbers and countries always in the browser's language.
 * Nothing where the language is no language.
 */
export const speechOfBrowser = async (language: string): Promise<Say | undefined> =>
  isLanguage(language) ? speechIn(localeOf(language), language) : undefined;

function isLanguage(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}
