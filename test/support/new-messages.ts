/** Texts that a skeleton asks for, empty in every language, in their places: a person writes them, and tests tell which are left. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Message, MessageTable } from '../../src/verdict/text';

const FOLDER = 'assets/_locales';

/** @param notes key -> the note for translators, which stands in the English file. */
export function addMessages(notes: Readonly<Record<string, string>>): void {
  for (const locale of readdirSync(FOLDER)) {
    const file = `${FOLDER}/${locale}/messages.json`;
    const table = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as MessageTable));
    for (const [key, description] of Object.entries(notes)) {
      put(table, key, { message: '', ...(locale === 'en' && { description }) });
    }
    writeFileSync(file, `${JSON.stringify(Object.fromEntries(table), null, 2)}\n`);
  }
}

/** Before the first key that is greater, so that what stands there keeps its order. */
function put(table: Map<string, Message>, key: string, message: Message): void {
  const entries = [...table].filter(([other]) => other !== key);
  const at = entries.findIndex(([other]) => other > key);
  entries.splice(at < 0 ? entries.length : at, 0, [key, message]);
  table.clear();
  for (const [name, value] of entries) table.set(name, value);
}
