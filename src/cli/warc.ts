import { WARCParser } from 'warcio';
import { decodePage } from './charset';

/** One HTML response of an archive. */
export interface ArchivedPage {
  url: string;
  html: string;
}

const HTML = /^\s*(text\/html|application\/xhtml\+xml)\b/i;

/**
 * The HTML responses of a WARC file (ISO 28500), plain or gzip, one at a time: a file of any length in constant memory.
 * A response other than 2xx is passed over.
 */
export async function* archivedPages(source: AsyncIterable<Uint8Array>): AsyncGenerator<ArchivedPage> {
  for await (const record of new WARCParser(source)) {
    const url = record.warcTargetURI;
    const type = record.httpHeaders?.headers.get('content-type') ?? '';
    const good = record.warcType === 'response' && /^2/.test(String(record.httpHeaders?.statusCode ?? ''));
    if (good && url && HTML.test(type)) yield { url, html: decodePage(await record.readFully(true), type) };
    else await record.skipFully();
  }
}
