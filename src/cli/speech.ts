import { type MessageTable, render } from '../verdict/text';
import { UsageError } from './arguments';
import type { Say } from './check-result';

const TABLES = import.meta.glob<MessageTable>('../../assets/_locales/*/messages.json', { import: 'default' });

const tableFor = (locale: string) => TABLES[`../../assets/_locales/${locale}/messages.json`];

/** Turns messages into sentences of one interface language. Throws {@link UsageError} for a language there are no texts in. */
export async function speech(locale: string): Promise<Say> {
  const load = tableFor(locale);
  if (load === undefined) throw new UsageError(`There are no texts in "${locale}".`);
  const table = await load();
  return (message) => render(message, table, locale);
}

const DEFAULT = 'en';

/**
 * Says messages as the extension did in a browser of that language: the nearest texts there are, else the default ones; dates,
 * numbers and countries always in the browser's language. Nothing where the language is no language.
 */
export async function speechOfBrowser(language: string): Promise<Say | undefined> {
  if (!isLanguage(language)) return undefined;
  const whole = language.replaceAll('-', '_');
  const load = tableFor(whole) ?? tableFor(whole.split('_')[0] ?? '') ?? tableFor(DEFAULT);
  const table = await load?.();
  return table && ((message) => render(message, table, language));
}

function isLanguage(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}
