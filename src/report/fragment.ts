/** A link that leads to the quoted words: URL fragment text directives, https://wicg.github.io/scroll-to-text-fragment/ */

/** Above this many words a quote is named by its first and last ones. */
const LONGEST_EXACT = 12;
const EDGE = 5;

/** Half a character, as a page or a file may hold it, has no encoding. */
export const encodeWords = (words: string): string => encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\ufffd'));

/** `,`, `-` and `&` separate the parts of a directive and must be escaped beyond what encodeURIComponent does. */
const encode = (words: string): string => encodeWords(words).replaceAll('-', '%2D');

/** In: an address without fragment, and a quote from that page. */
export function textFragmentLink(url: string, quote: string): string {
  const words = quote.normalize('NFC').split(/\s+/).filter(Boolean);
  if (words.length === 0) return url;
  const target =
    words.length <= LONGEST_EXACT
      ? encode(words.join(' '))
      : `${encode(words.slice(0, EDGE).join(' '))},${encode(words.slice(-EDGE).join(' '))}`;
  return `${url}#:~:text=${target}`;
}
