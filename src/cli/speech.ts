import { type MessageTable, render } from '../verdict/text';
import { UsageError } from './arguments';
import type { Say } from './check-result';

const TABLES = import.meta.glob<MessageTable>('../../assets/_locales/*/messages.json', { import: 'default' });

/** Turns messages into sentences of one interface language. Throws {@link UsageError} for a language there are no texts in. */
export async function speech(locale: string): Promise<Say> {
  const load = TABLES[`../../assets/_locales/${locale}/messages.json`];
  if (load === undefined) throw new UsageError(`There are no texts in "${locale}".`);
  const table = await load();
  return (message) => render(message, table, locale);
}
