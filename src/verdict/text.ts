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

/** The sentence in the language of the table. `locale` is BCP 47. A key that the table lacks shows itself. */
export function render({ key, params = [] }: MessageRef, table: MessageTable, locale: string): string {
  const filled = params.map((param) => renderParam(param, table, locale));
  const entry = table[pluralKey(key, params, table, locale)];
  return entry ? fill(entry, filled) : key;
}

/** A counted message is kept as `<key>_one`, `<key>_other` and what else the language needs; the first number decides. */
function pluralKey(key: string, params: readonly Param[], table: MessageTable, locale: string): string {
  if (Object.hasOwn(table, key)) return key;
  const count = params.find((param) => typeof param === 'number');
  if (count === undefined) return key;
  const counted = `${key}_${new Intl.PluralRules(locale).select(count)}`;
  return Object.hasOwn(table, counted) ? counted : `${key}_other`;
}

function renderParam(param: Param, table: MessageTable, locale: string): string {
  if (typeof param === 'string') return param;
  if (typeof param === 'number') return new Intl.NumberFormat(locale).format(param);
  if ('date' in param) return renderDate(param.date, locale);
  if ('country' in param) return new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(param.country) ?? param.country;
  if ('list' in param)
    return new Intl.ListFormat(locale, { type: 'conjunction' }).format(param.list.map((item) => renderParam(item, table, locale)));
  return render(param, table, locale);
}

/** A day, a month or a year: dates of facts are YYYY, YYYY-MM or YYYY-MM-DD. */
function renderDate(date: string, locale: string): string {
  const [year = '', month, day] = date.slice(0, 10).split('-');
  const style: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  };
  return new Intl.DateTimeFormat(locale, style).format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`));
}

/** Named placeholders (`$WHO$`) stand for `$1` to `$9`, as in the browser's own format; `$$` is a dollar sign. */
function fill({ message, placeholders = {} }: Message, filled: readonly string[]): string {
  const named = message.replace(/\$([a-z0-9_@]+)\$/gi, (whole, name: string) => placeholders[name.toLowerCase()]?.content ?? whole);
  return named.replace(/\$(\$|[1-9])/g, (_, mark: string) => (mark === '$' ? '$' : (filled[Number(mark) - 1] ?? '')));
}
