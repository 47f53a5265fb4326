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

  it('are all written', () => {
    expect(entries.flatMap(([key, { message }]) => (message.trim() === '' ? [key] : []))).toEqual([]);
  });

  it.each(entries)('%s declares the placeholders it names, and no other', (key, entry) => {
    const declared = Object.keys(entry.placeholders ?? {}).map((name) => name.toLowerCase());
    const used = new Set(named(entry.message));
    expect([...used].filter((name) => !declared.includes(name))).toEqual([]);
    if (!COUNTED.test(key)) expect(declared.filter((name) => !used.has(name))).toEqual([]);
    expect(new Set(positions(entry)).size).toBe(declared.length);
  });
});

/** Texts that are rightly the same as in English: names, abbreviations, numbers. */
const SAME: Readonly<Record<string, readonly string[]>> = readJson('test/repository/messages-same.json');
const translations = LOCALES.filter((locale) => locale !== 'en');

describe.each(translations)('translation into %s', (locale) => {
  const table = tableOf(locale);
  const same = SAME[locale] ?? [];

  it('leaves no text in English', () => {
    const left = Object.keys(table).filter((key) => table[key]?.message === english[key]?.message && !same.includes(key));
    expect(left).toEqual([]);
  });

  it('lists no text as the same that is not', () => {
    expect(same.filter((key) => table[key]?.message !== english[key]?.message)).toEqual([]);
  });

  it.each(Object.keys(table))('%s names what English names', (key) => {
    const of = (entry: MessageTable[string] | undefined): string[] => [...new Set(named(entry?.message ?? ''))].sort();
    const original = english[key] ?? english[key.replace(COUNTED, '_other')];
    if (COUNTED.test(key)) expect(of(original)).toEqual(expect.arrayContaining(of(table[key])));
    else expect(of(table[key])).toEqual(of(original));
  });

  it('has every plural form of the language', () => {
    const forms = new Intl.PluralRules(locale)
      .resolvedOptions()
      .pluralCategories.filter((form) => form !== 'many' || locale === 'pl');
    const counted = Object.keys(english)
      .filter((key) => key.endsWith('_one') && key.replace(/_one$/, '_other') in english)
      .map((key) => key.replace(COUNTED, ''));
    const missing = counted.flatMap((key) =>
      forms.filter((form) => !(`${key}_${form}` in table)).map((form) => `${key}_${form}`),
    );
    expect(missing).toEqual([]);
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
