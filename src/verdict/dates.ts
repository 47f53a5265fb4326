/** Days and moments in words: by Intl, with what it leaves to the typesetter. */
import { perLocale } from './per-locale';

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

/** The first of a month is an ordinal in these languages, which Intl writes as a number. */
const FIRST: Readonly<Record<string, string>> = { fr: '1er', it: '1º' };

/** A day, a month or a year: dates of facts are YYYY, YYYY-MM or YYYY-MM-DD. Of a moment its day. */
export function dateWords(date: string, locale: string): string {
  if (date.includes('T')) return formatted(date, date, MOMENTS.day(locale), locale);
  const [year = '', month, day] = date.split('-');
  const known = day ? 'day' : month ? 'month' : 'year';
  return formatted(date, `${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`, DATES[known](locale), locale);
}

export const momentWords = (moment: string, locale: string): string => formatted(moment, moment, MOMENTS.second(locale), locale);

/** As it is written where it is no date: a report from a file may say anything, of dates as of countries. */
function formatted(written: string, iso: string, format: Intl.DateTimeFormat, locale: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return written;
  return format
    .formatToParts(date)
    .map(({ type, value }, index, parts) => {
      if (type === 'day' && value === '1') return FIRST[locale.slice(0, 2)] ?? value;
      return isWithin(parts[index - 1], parts[index + 1]) ? value.replaceAll(' ', '\u00a0') : value;
    })
    .join('');
}

/** No line ends between a day and its month. */
const isWithin = (before?: Intl.DateTimeFormatPart, after?: Intl.DateTimeFormatPart): boolean =>
  (before?.type === 'day' && after?.type === 'month') || (before?.type === 'month' && after?.type === 'day');
