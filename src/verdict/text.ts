/**
 * Message references as sentences: texts of one `messages.json`, placeholders filled in order, dates, countries,
 * languages, lists and counts by Intl in the interface language. Pure; the extension uses the browser's own table, the command line this one.
 */
import type { MessageRef, Param } from '../rules/rule';
import { dateWords, momentWords } from './dates';
import { perLocale } from './per-locale';

export interface Message {
  message: string;
  description?: string;
  placeholders?: Readonly<Record<string, { content: string; example?: string }>>;
}

export type MessageTable = Readonly<Record<string, Message>>;

/** Where sentences come from: a table of texts, or the browser. `sentence` answers undefined for a key it lacks. */
export interface Texts {
  /** BCP 47. */
  locale: string;
  sentence(key: string, filled: readonly string[]): string | undefined;
}

/** The sentence in the language of the table. `locale` is BCP 47. A key that the table lacks shows itself. */
export const render = (message: MessageRef, table: MessageTable, locale: string): string =>
  speak(message, textsOf(table, locale));

const textsOf = (table: MessageTable, locale: string): Texts => ({
  locale,
  sentence(key, filled) {
    const entry = table[key];
    return entry && fill(entry, filled);
  },
});

/** The sentence as `texts` has it. A key that they lack shows itself. */
export function speak({ key, params = [] }: MessageRef, texts: Texts): string {
  const filled = params.map((param) => speakParam(param, texts));
  const found = keysOf(key, params, texts).flatMap((candidate) => texts.sentence(candidate, filled) ?? []);
  return found[0] === undefined ? key : withOneStop(found[0], filled);
}

/** The full stop of an abbreviation ends the sentence too: "controlled by Amazon.com, Inc." */
const withOneStop = (sentence: string, filled: readonly string[]): string =>
  filled.filter((param) => param.endsWith('.')).reduce((text, param) => text.replaceAll(`${param}.`, param), sentence);

const plurals = perLocale((locale) => new Intl.PluralRules(locale));
const numbers = perLocale((locale) => new Intl.NumberFormat(locale));
const countries = perLocale((locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }));
const languages = perLocale((locale) => new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }));
const lists = perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** A counted message is kept as `<key>_one`, `<key>_other` and what else the language needs; the first number decides. */
function keysOf(key: string, params: readonly Param[], { locale }: Texts): string[] {
  const count = params.find((param) => typeof param === 'number');
  return count === undefined ? [key] : [key, `${key}_${plurals(locale).select(count)}`, `${key}_other`];
}

/** A placeholder alone, as it stands in a sentence. */
export function speakParam(param: Param, texts: Texts): string {
  const { locale } = texts;
  if (typeof param === 'string') return param;
  if (typeof param === 'number') return numbers(locale).format(param);
  if ('date' in param) return dateWords(param.date, locale);
  if ('moment' in param) return momentWords(param.moment, locale);
  if ('country' in param) return renderCountry(param.country, locale);
  if ('language' in param) return renderLanguage(param.language, locale);
  if ('list' in param) return lists(locale).format(param.list.map((item) => speakParam(item, texts)));
  return speak(param, texts);
}

const renderCountry = (code: string, locale: string): string =>
  /^[a-z]{2}$/i.test(code) ? (countries(locale).of(code) ?? code) : code;

/** What a page or a file gives as its language may be any text. */
function renderLanguage(code: string, locale: string): string {
  try {
    return languages(locale).of(code.replaceAll('_', '-')) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}

/** Named placeholders (`$WHO$`) stand for `$1` to `$9`, as in the browser's own format; `$$` is a dollar sign. */
function fill({ message, placeholders = {} }: Message, filled: readonly string[]): string {
  const named = message.replace(
    /\$([a-z0-9_@]+)\$/gi,
    (whole, name: string) => placeholders[name.toLowerCase()]?.content ?? whole,
  );
  return named.replace(/\$(\$|[1-9])/g, (_, mark: string) => (mark === '$' ? '$' : (filled[Number(mark) - 1] ?? '')));
}
