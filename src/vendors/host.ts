/**
 * From a URL to the address whose owner speaks. Archives and translation hosts show another site's page: they resolve to it.
 * The URL Standard's parser does the rest: lower case, IDN to ASCII, ports, credentials.
 */

/** `host` without trailing dot; `path` starts with `/`, without query and fragment. */
export interface Address {
  host: string;
  path: string;
}

/** The page that a reader sees through an archive or a translator. `captured` is the archive's date, YYYY to YYYY-MM-DD. */
export interface Original {
  url: string;
  captured?: string;
  translated?: true;
}

const ARCHIVES = [
  'web.archive.org',
  'wayback.archive-it.org',
  'archive.ph',
  'archive.today',
  'archive.is',
  'archive.md',
  'archive.vn',
  'archive.fo',
  'archive.li',
  'arquivo.pt',
  'webarchive.nationalarchives.gov.uk',
  'www.webarchive.org.uk',
  'web.archive.org.au',
  'webarchive.loc.gov',
];

/** Services that take the page's URL in a parameter. */
const TRANSLATORS: Readonly<Record<string, string>> = {
  'translate.google.com': 'u',
  'translate.googleusercontent.com': 'u',
  'translate.yandex.com': 'url',
  'translated.turbopages.org': 'url',
  'www.translatetheweb.com': 'a',
  'www.microsofttranslator.com': 'a',
};

/** `/web/20260115093000id_/https://aws.eu/`: time stamp, optional flag, then the URL; browsers may have folded its two slashes. */
const CAPTURE = /\/(\d{4,14})(?:[a-z]{2}_)?\/(?:(https?):\/{1,2})?([^/].*)$/;

const parse = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null);

const dateOf = (stamp: string): string =>
  [stamp.slice(0, 4), stamp.slice(4, 6), stamp.slice(6, 8)].filter((part) => part.length >= 2).join('-');

function archived(url: URL): Original | undefined {
  if (!ARCHIVES.includes(url.hostname)) return undefined;
  const [, stamp, protocol = 'https', rest] = CAPTURE.exec(url.pathname + url.search) ?? [];
  return stamp && rest?.includes('.') ? { url: `${protocol}://${rest}`, captured: dateOf(stamp) } : undefined;
}

/** translate.goog writes the host as one label: `.` became `-`, and `-` became `--`. */
function translated(url: URL): Original | undefined {
  const parameter = TRANSLATORS[url.hostname];
  const named = parameter && url.searchParams.get(parameter);
  if (named) return { url: named, translated: true };
  const label = /^([^.]+)\.translate\.goog$/.exec(url.hostname)?.[1];
  if (!label) return undefined;
  const host = label.replace(/--|-/g, (dashes) => (dashes === '-' ? '.' : '-'));
  return { url: `https://${host}${url.pathname}`, translated: true };
}

/** In: any URL. Out: the page shown by an archive or a translator, or undefined when the URL is the page's own. */
export function originalOf(url: string): Original | undefined {
  const parsed = parse(url);
  return parsed ? (archived(parsed) ?? translated(parsed)) : undefined;
}

/** In: any URL. Out: its address, through at most two archives or translators; undefined unless it is http or https with a host. */
export function addressOf(url: string, depth = 2): Address | undefined {
  const original = depth > 0 ? originalOf(url) : undefined;
  if (original) return addressOf(original.url, depth - 1);
  const parsed = parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return undefined;
  const host = parsed.hostname.replace(/\.$/, '');
  return host ? { host, path: parsed.pathname } : undefined;
}
