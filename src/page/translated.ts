import { selectorOf, TRANSLATOR } from './hallmark';

/** What tells of a translation or an archive: the host, and marks that translators leave in the page. */
export interface TranslationSigns {
  host: string;
  rootClasses: readonly string[];
  /** An element carries a translator's attribute. */
  marked: boolean;
}

const CLASSES = ['translated-ltr', 'translated-rtl'];
const HOSTS =
  /(^|\.)(translate\.goog|translate\.google\.[a-z.]+|translatetheweb\.com|microsofttranslator\.com|translate\.yandex\.[a-z.]+)$/;

/** Selects what the translators of Edge and Firefox translated. */
export const TRANSLATOR_ATTRIBUTES = selectorOf(TRANSLATOR);

/** True when the words are a machine's, not the vendor's. */
export const isTranslated = ({ host, rootClasses, marked }: TranslationSigns): boolean =>
  marked || HOSTS.test(host) || CLASSES.some((name) => rootClasses.includes(name));

export interface Archive {
  /** The address that was archived. */
  url: string;
  /** When, as an ISO time. */
  captured: string;
}

const ARCHIVES = [
  /^https?:\/\/(?:web\.archive\.org\/web|arquivo\.pt\/(?:no?frame\/)?(?:replay|wayback)|[^/]*nationalarchives\.gov\.uk\/[a-z]+|wayback\.[^/]+\/[^/]+)\/(\d{4,14})(?:[a-z]{2}_)?\/(.+)$/,
  /^https?:\/\/archive\.(?:today|ph|is|md|vn|fo|li)\/(\d{4,14}|[\d.-]{10,19})\/(.+)$/,
];

/** Digits of a time stamp, as far as they go, to an ISO time. */
function timeOf(digits: string): string | undefined {
  const [year, month = '01', day = '01', hour = '00', minute = '00', second = '00'] = [
    digits.slice(0, 4),
    ...(digits.slice(4).match(/\d\d/g) ?? []),
  ];
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

/** The original address and capture date of an archive's page; nothing for any other page. */
export function archiveOf(address: string): Archive | undefined {
  for (const pattern of ARCHIVES) {
    const [, stamp = '', original = ''] = pattern.exec(address) ?? [];
    const captured = timeOf(stamp.replace(/\D/g, ''));
    const url = /^[a-z]+:\/\//i.test(original) ? original : `http://${original}`;
    if (original !== '' && captured && URL.canParse(url)) return { url: new URL(url).href, captured };
  }
  return undefined;
}
