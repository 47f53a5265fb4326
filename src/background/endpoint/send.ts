/**
 * The one request of this extension: a report that the user chose to send, to the endpoint that is switched on. Without cookies,
 * referrer or cache; a redirect is not followed, so that nothing reaches an address the user did not see.
 */
import type { Answer } from '../../report/answer';
import { deliveryHeaders, HEADERS, signedText, timestampOf } from '../../report/signature';
import type { Endpoint } from './endpoint';
import { sign } from './sign';

/** Under the 30 seconds after which Chrome stops a worker that waits for an answer. */
const TIME_LIMIT = 25_000;

export async function send({ url, secret }: Endpoint, id: string, body: string): Promise<Answer> {
  const timestamp = timestampOf(Date.now());
  const headers = deliveryHeaders(id, timestamp, await sign(secret, signedText(timestamp, body)));
  try {
    return answerOf(await fetch(url, { ...REQUEST, headers, body, signal: AbortSignal.timeout(TIME_LIMIT) }));
  } catch (error) {
    return { kind: error instanceof DOMException && error.name === 'TimeoutError' ? 'timeout' : 'network' };
  }
}

/** `manual` gives out that there was a redirect, which `error` would hide among the faults of the network; neither follows it. */
const REQUEST: RequestInit = {
  method: 'POST',
  redirect: 'manual',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
};

function answerOf({ type, status, headers, body }: Response): Answer {
  void body?.cancel();
  if (type === 'opaqueredirect') return { kind: 'redirect' };
  return {
    kind: 'status',
    status,
    type: headers.get('Content-Type') ?? '',
    key: headers.get(HEADERS.key),
    retryAfter: headers.get('Retry-After'),
  };
}
