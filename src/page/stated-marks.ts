/** Pictures of certificates, known by their alternative text. What stands behind a picture is not looked at. */
import type { MarkScheme, StatedMark } from './statements';

const PICTURES = 'img[alt],svg[aria-label],[role=img][aria-label]';
const MOST_MARKS = 20;
const LONGEST_TEXT = 160;

const SCHEMES: Readonly<Record<MarkScheme, RegExp>> = {
  secnumcloud: /sec\s?num\s?cloud/i,
  c5: /\bC5\b/,
  'iso-27001': /\b27001\b/,
  'soc-2': /\bSOC[\s-]?2\b/i,
  'gaia-x': /\bgaia[\s-]?x\b/i,
  cispe: /\bCISPE\b/i,
  ens: /\bENS\b|esquema nacional de seguridad/i,
  hds: /\bHDS\b|hébergeurs? de données de santé/i,
  tisax: /\bTISAX\b/i,
  eucs: /\bEUCS\b/i,
};

const schemeIn = (text: string): MarkScheme | undefined =>
  (Object.keys(SCHEMES) as MarkScheme[]).find((scheme) => SCHEMES[scheme].test(text));

function markOf(picture: Element): StatedMark | undefined {
  const text = (picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? '').replace(/\s+/g, ' ').trim();
  const scheme = text.length <= LONGEST_TEXT ? schemeIn(text) : undefined;
  if (!scheme) return undefined;
  const link = picture.closest<HTMLAnchorElement>('a[href]');
  return { scheme, text, ...(link && /^https?:$/.test(link.protocol) && { link: link.href }) };
}

/** Each mark once, however often the page shows it. */
export function statedMarks(document: Document): StatedMark[] {
  const marks = [...document.querySelectorAll(PICTURES)].flatMap((picture) => markOf(picture) ?? []);
  const key = ({ text, link }: StatedMark): string => `${text}\n${link ?? ''}`;
  return marks.filter((mark, index) => marks.findIndex((other) => key(other) === key(mark)) === index).slice(0, MOST_MARKS);
}
