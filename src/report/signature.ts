/**
 * What is signed and which headers carry it: HMAC-SHA-256 with the shared secret over the time, a full stop and the body as it is
 * sent. The contract for the other side is `assets/docs/endpoint.md`.
 */
export const HEADERS = {
  /** Seconds since 1970, of this try. */
  time: 'Sovereignty-Lens-Timestamp',
  /** `v1=` and the signature in hexadecimal. */
  signature: 'Sovereignty-Lens-Signature',
  key: 'Idempotency-Key',
} as const;

export const SHORTEST_SECRET = 16;

export const timestampOf = (now: number): string => String(Math.floor(now / 1_000));

export const signedText = (timestamp: string, body: string): string => `${timestamp}.${body}`;

/** A string in quotes, as structured header fields have it (RFC 8941). The same for every try of a report. */
export const idempotencyKey = (id: string): string => `"${id}"`;

/** Every header that we add; the browser adds its own. */
export const deliveryHeaders = (id: string, timestamp: string, signature: string): Record<string, string> => ({
  'Content-Type': 'application/json',
  [HEADERS.key]: idempotencyKey(id),
  [HEADERS.time]: timestamp,
  [HEADERS.signature]: `v1=${signature}`,
});
