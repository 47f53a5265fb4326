import { describe, expect, it } from 'vitest';
import type { MessageTable } from '../../src/verdict/text';
import { filesBelow, readJson, readText } from '../support/files';

const LOCALES = filesBelow('assets/_locales', 'messages.json').map((path) => path.split('/')[2] ?? '');
const tableOf = (locale: string): MessageTable => readJson(`assets/_locales/${locale}/messages.json`);
const english = tableOf('en');
/** A counted message is kept once for each form of the language's plural. */
const COUNTED = /_(zero|one|two|few|many|other)$/;

const named = (message: string): string[] =>
  [...message.matchAll(/\$([a-z0-9_]+)\$/gi)].map((match) => (match[1] ?? '').toLowerCase());
const positions = ({ placeholders = {} }: MessageTable[string]): string[] =>
  Object.values(placeholders).map(({ content }) => content);

describe.each(LOCALES)('texts in %s', (locale) => {
  const table = tableOf(locale);
  const entries = Object.entries(table);

  it('exist for everything English has, and for nothing else', () => {
    const bare = (keys: string[]): string[] => [...new Set(keys.map((key) => key.replace(COUNTED, '')))].sort();
    expect(bare(Object.keys(table))).toEqual(bare(Object.keys(english)));
  });

  it.each(entries)('%s declares the placeholders it names, and no other', (key, entry) => {
    const declared = Object.keys(entry.placeholders ?? {}).map((name) => name.toLowerCase());
    const used = new Set(named(entry.message));
    expect([...used].filter((name) => !declared.includes(name))).toEqual([]);
    if (!COUNTED.test(key)) expect(declared.filter((name) => !used.has(name))).toEqual([]);
    expect(new Set(positions(entry)).size).toBe(declared.length);
  });
});

describe('English texts', () => {
  it.each(Object.entries(english))('%s has a note for translators', (_key, { description }) => {
    expect(description?.trim()).toBeTruthy();
  });

  it('describe the extension within the stores’ 132 characters', () => {
    expect(english.app_description?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('texts that the code asks for', () => {
  const asked = ['src/background', 'src/ui']
    .flatMap((folder) => filesBelow(folder))
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) => [...readText(path).matchAll(/\btext\('([a-z0-9_]+)'/g)].map((match) => match[1] ?? ''));
  const declared = [...readText('manifest.json').matchAll(/__MSG_([a-z0-9_]+)__/g)].map((match) => match[1] ?? '');

  it('are there', () => {
    const has = (key: string): boolean => key in english || `${key}_other` in english;
    expect([...new Set([...asked, ...declared])].filter((key) => !has(key))).toEqual([]);
    expect(asked.length).toBeGreaterThan(50);
  });
});
