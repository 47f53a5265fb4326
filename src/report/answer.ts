/**
 * What an endpoint's answer means. Stored: any 2xx that is no web page, and 409 that repeats the report's key. Worth another try:
 * no answer, 408, 425, 429 and 5xx. Everything else is a refusal, and a person has to look.
 */
import { idempotencyKey } from './signature';

export type Answer =
  | { kind: 'status'; status: number; type: string; key: string | null; retryAfter: string | null }
  | { kind: 'redirect' | 'network' | 'timeout' };

export type Refusal =
  | { kind: 'unauthorised' | 'too-large' | 'not-endpoint' | 'redirect' | 'unreachable' }
  | { kind: 'rejected'; status: number };

export type Trouble = { kind: 'network' | 'timeout' } | { kind: 'busy'; status: number };

/** `asked`: the wait that the endpoint asked for, in milliseconds. */
export type Outcome =
  | { kind: 'stored' }
  | { kind: 'refused'; why: Refusal }
  | { kind: 'later'; trouble: Trouble; asked?: number };

const LATER = [408, 425, 429];
const refused = (why: Refusal): Outcome => ({ kind: 'refused', why });

export function judgeAnswer(answer: Answer, id: string, now: number): Outcome {
  if (answer.kind === 'redirect') return refused({ kind: 'redirect' });
  if (answer.kind !== 'status') return { kind: 'later', trouble: { kind: answer.kind } };
  const { status, type, key, retryAfter } = answer;
  if (status >= 200 && status < 300) return isWebPage(type) ? refused({ kind: 'not-endpoint' }) : { kind: 'stored' };
  if (status === 409 && key?.trim() === idempotencyKey(id)) return { kind: 'stored' };
  if (isUnauthorised(answer)) return refused({ kind: 'unauthorised' });
  if (status === 413) return refused({ kind: 'too-large' });
  if (!LATER.includes(status) && status < 500) return refused({ kind: 'rejected', status });
  const asked = askedWait(retryAfter, now);
  return { kind: 'later', trouble: { kind: 'busy', status }, ...(asked === undefined ? {} : { asked }) };
}

/** What is wrong with one report is then wrong with all: the secret, or this computer's clock. */
export const isUnauthorised = (answer: Answer): boolean =>
  answer.kind === 'status' && (answer.status === 401 || answer.status === 403);

/** A sign-in page or a proxy's notice answers 200 too. */
const isWebPage = (type: string): boolean => /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type);

/** `Retry-After`: seconds, or a date (RFC 9110, 10.2.3). Undefined for anything else. */
function askedWait(header: string | null, now: number): number | undefined {
  const value = header?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1_000;
  const date = /^[A-Za-z]{3,9},? /.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
