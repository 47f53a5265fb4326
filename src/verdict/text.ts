/**
 * Message references as sentences: texts of one `messages.json`, placeholders filled in order, dates, countries, lists and
 * counts by Intl in the interface language. Pure; the extension uses the browser's own table, the command line this one.
 */
import type { MessageRef, Param } from '../rules/rule';

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

/** A view formats hundreds of values, and a formatter takes longer to make than to use: one a language. */
function perLocale<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}

const plurals = perLocale((locale) => new Intl.PluralRules(locale));
const numbers = perLocale((locale) => new Intl.NumberFormat(locale));
const countries = perLocale((locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }));
const lists = perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** For dates known to the year, the month or the day. */
const DATES = {
  year: perLocale((locale) => new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' })),
  month: perLocale((locale) => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' })),
  day: perLocale(
    (locale) => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
  ),
};

/** What is a moment, and not a day of the calendar, is told by the reader's clock. */
const MOMENTS = {
  day: perLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' })),
  second: perLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'long' })),
};

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
  if ('date' in param) return renderDate(param.date, locale);
  if ('moment' in param) return formatted(param.moment, param.moment, MOMENTS.second(locale));
  if ('country' in param) return renderCountry(param.country, locale);
  if ('list' in param) return lists(locale).format(param.list.map((item) => speakParam(item, texts)));
  return speak(param, texts);
}

/** A day, a month or a year: dates of facts are YYYY, YYYY-MM or YYYY-MM-DD. Of a moment its day. */
function renderDate(date: string, locale: string): string {
  if (date.includes('T')) return formatted(date, date, MOMENTS.day(locale));
  const [year = '', month, day] = date.split('-');
  const known = day ? 'day' : month ? 'month' : 'year';
  return formatted(date, `${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`, DATES[known](locale));
}

const renderCountry = (code: string, locale: string): string =>
  /^[a-z]{2}$/i.test(code) ? (countries(locale).of(code) ?? code) : code;

/** As it is written where it is no date: a report from a file may say anything, of dates as of countries. */
function formatted(written: string, iso: string, format: Intl.DateTimeFormat): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? written : format.format(date);
}

/** Named placeholders (`$WHO$`) stand for `$1` to `$9`, as in the browser's own format; `$$` is a dollar sign. */
function fill({ message, placeholders = {} }: Message, filled: readonly string[]): string {
  const named = message.replace(
    /\$([a-z0-9_@]+)\$/gi,
    (whole, name: string) => placeholders[name.toLowerCase()]?.content ?? whole,
  );
  return named.replace(/\$(\$|[1-9])/g, (_, mark: string) => (mark === '$' ? '$' : (filled[Number(mark) - 1] ?? '')));
}
