const META_CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([a-z0-9_-]{2,40})/i;
const SNIFFED_BYTES = 2048;

/**
 * Bytes of a page to text: byte order mark, then the declared type of the response, then the page's own meta element, then
 * UTF-8 (HTML standard, "determining the character encoding", without the locale guess). Never throws: an unknown label reads
 * as UTF-8.
 */
export function decodePage(bytes: Uint8Array, contentType = ''): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED_BYTES));
  const label =
    byteOrderMark(bytes) ?? /charset\s*=\s*"?([^";\s]+)/i.exec(contentType)?.[1] ?? META_CHARSET.exec(head)?.[1] ?? 'utf-8';
  return decoderFor(label).decode(bytes);
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
