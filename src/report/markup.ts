/**
 * HTML by tagged template: every value put in is escaped, only what this tag made itself is not. Controls that would turn the
 * direction of the text around are written out, so that a quote cannot disguise what it says (Unicode TR 36, 3.1).
 */
export class Markup {
  constructor(readonly source: string) {}
}

type Value = string | number | undefined | Markup | readonly Markup[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export const visibleControls = (text: string): string =>
  text.replace(DIRECTION, (control) => `[U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`);

/** Any run of white space as one space; those at which no line may end stay what they are. */
export const oneSpace = (text: string): string => text.replace(/[^\S\u00a0\u202f]+/g, ' ');

const escaped = (text: string): string => visibleControls(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

function sourceOf(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.source;
  return typeof value === 'object' ? value.map(({ source }) => source).join('') : escaped(String(value));
}

export const html = (parts: TemplateStringsArray, ...values: Value[]): Markup =>
  new Markup(parts.map((part, index) => part + sourceOf(values[index])).join(''));

/** Only web addresses become links; anything else would let a stored value choose what a click does. */
export const link = (url: string, words: string): Markup =>
  /^https?:\/\//i.test(url) ? html`<a href="${url}" rel="noreferrer">${words}</a>` : html`${words}`;
