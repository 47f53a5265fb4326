/** Bytes as text and back. */
const CHUNK = 0x8000;

export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

export function base64Of(bytes: Uint8Array): string {
  let signs = '';
  for (let from = 0; from < bytes.length; from += CHUNK) signs += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  return btoa(signs);
}
