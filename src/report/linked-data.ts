import { encodeWords } from './fragment';

/** An address that a reader of the data may follow; undefined for anything that is not of the web. */
export function webAddress(url: string): string | undefined {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return undefined;
  return new URL(url).href;
}

/** The name of a report, or of one claim in it, where no web address is known. */
export const reportName = (id: string, claim?: string): string =>
  claim === undefined ? `urn:uuid:${id}` : `urn:uuid:${id}#${encodeWords(claim)}`;
