/** HMAC-SHA-256 in hexadecimal, by the browser. */
export async function sign(secret: string, words: string): Promise<string> {
  const bytes = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytes.encode(secret), algorithm, false, ['sign']);
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes.encode(words)));
  return [...signature].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
