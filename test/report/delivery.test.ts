import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/report/answer';
import { ASKED, begin, type Delivery, hurry, type Queued, queue, settle, stop, WAIT, waitAfter } from '../../src/report/delivery';

const ID = '11111111-2222-4333-8444-555555555555';
const TO = 'https://reports.cloud.example/lens';
const NOW = Date.parse('2026-11-24T12:00:00Z');
const DAY = 86_400_000;

const waiting = (): Queued => queue(undefined, ID, TO, NOW) as Queued;
const status = (code: number, more: Partial<Extract<Answer, { kind: 'status' }>> = {}): Answer => ({
  kind: 'status',
  status: code,
  type: '',
  key: null,
  retryAfter: null,
  ...more,
});
const answered = (answer: Answer, now = NOW): Delivery => settle(begin(waiting(), NOW, 0), answer, now, 0);

describe('an answer', () => {
  it.each([
    ['200', status(200, { type: 'application/json' })],
    ['201 without a word', status(201)],
    ['204', status(204)],
    ['plain text', status(200, { type: 'text/plain' })],
    ['409 that names the report', status(409, { key: `"${ID}"` })],
  ])('of %s is an acknowledgement', (_, answer) => {
    expect(answered(answer)).toEqual({ id: ID, to: TO, queued: NOW, attempts: 1, at: NOW, state: 'sent' });
  });

  it.each([
    ['a web page', status(200, { type: 'text/html; charset=utf-8' }), { kind: 'not-endpoint' }],
    ['an XHTML page', status(202, { type: 'application/xhtml+xml' }), { kind: 'not-endpoint' }],
    ['a redirect', { kind: 'redirect' }, { kind: 'redirect' }],
    ['401', status(401), { kind: 'unauthorised' }],
    ['403', status(403), { kind: 'unauthorised' }],
    ['413', status(413), { kind: 'too-large' }],
    ['409 without a name', status(409), { kind: 'rejected', status: 409 }],
    ['409 about another report', status(409, { key: '"another"' }), { kind: 'rejected', status: 409 }],
    ['404', status(404), { kind: 'rejected', status: 404 }],
    ['422', status(422), { kind: 'rejected', status: 422 }],
    ['304', status(304), { kind: 'rejected', status: 304 }],
  ] as const)('of %s is a refusal and is not repeated', (_, answer, why) => {
    expect(answered(answer)).toMatchObject({ state: 'refused', why });
  });

  it.each([
    ['none', { kind: 'network' }, { kind: 'network' }],
    ['none in time', { kind: 'timeout' }, { kind: 'timeout' }],
    ...[408, 425, 429, 500, 502, 503, 504].map((code) => [code, status(code), { kind: 'busy', status: code }] as const),
  ] as const)('of %s is followed by another try, later', (_, answer, trouble) => {
    expect(answered(answer)).toMatchObject({ state: 'queued', attempts: 1, next: NOW + WAIT.first / 2, trouble });
  });

  it('ends it after two weeks without one', () => {
    expect(answered(status(500), NOW + 14 * DAY - 1).state).toBe('queued');
    expect(answered(status(500), NOW + 14 * DAY)).toMatchObject({ state: 'refused', why: { kind: 'unreachable' } });
    expect(answered(status(200), NOW + 20 * DAY).state).toBe('sent');
  });
});

describe('Retry-After', () => {
  const next = (retryAfter: string, chance = 0): number =>
    (settle(begin(waiting(), NOW, 0), status(429, { retryAfter }), NOW, chance) as Queued).next - NOW;

  it.each([
    ['120', 120_000],
    [' 3600 ', 3_600_000],
    ['Tue, 24 Nov 2026 12:05:00 GMT', 300_000],
    ['0', ASKED.shortest],
    ['Tue, 24 Nov 2020 12:05:00 GMT', ASKED.shortest],
    ['999999999', ASKED.longest],
    ['Tue, 24 Nov 2099 12:05:00 GMT', ASKED.longest],
    ['9'.repeat(400), ASKED.longest],
  ])('of %j is honoured within a second and a day', (header, wait) => {
    expect(next(header)).toBe(wait);
  });

  it.each(['', 'soon', '-5', '1.5', '2026-11-24', 'NaN', '5; x'])('of %j is as none', (header) => {
    expect(next(header)).toBe(WAIT.first / 2);
  });

  it('gets a little more by chance, never above the longest', () => {
    expect(next('100', 0.5)).toBe(105_000);
    expect(next('999999999', 1)).toBe(ASKED.longest);
  });
});

describe('the wait between two tries', () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true });

  it('doubles up to six hours, half of it by chance', () => {
    expect([1, 2, 3, 4].map((attempts) => waitAfter(attempts, 1))).toEqual([60_000, 120_000, 240_000, 480_000]);
    expect([1, 2, 3, 4].map((attempts) => waitAfter(attempts, 0))).toEqual([30_000, 60_000, 120_000, 240_000]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), chance, (attempts, by) => {
        const full = Math.min(6 * 3_600_000, 60_000 * 2 ** (attempts - 1));
        const wait = waitAfter(attempts, by);
        return wait >= full / 2 && wait <= full;
      }),
    );
  });
});

describe('any order of answers', () => {
  const answers = fc.oneof(
    fc.constantFrom<Answer>({ kind: 'network' }, { kind: 'timeout' }, { kind: 'redirect' }),
    fc.record({
      kind: fc.constant('status' as const),
      status: fc.integer({ min: 200, max: 599 }),
      type: fc.constantFrom('', 'text/html', 'application/json'),
      key: fc.constantFrom(null, `"${ID}"`, '"x"'),
      retryAfter: fc.oneof(fc.constant(null), fc.nat().map(String), fc.string()),
    }),
  );
  const steps = fc.array(fc.tuple(answers, fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 60 });

  it('leaves a report waiting for a time to come, or ended for a reason that never changes', () => {
    fc.assert(
      fc.property(steps, (all) => {
        let delivery: Delivery = waiting();
        let now = NOW;
        for (const [answer, chance] of all) {
          if (delivery.state !== 'queued') {
            const ended: Delivery = delivery;
            const again = settle(ended, answer, now, chance);
            expect(again.state === 'sent' || again === ended).toBe(true);
            break;
          }
          const begun = begin(delivery, now, chance);
          expect(begun.next).toBeGreaterThanOrEqual(now + WAIT.first / 2);
          const next = settle(begun, answer, now, chance);
          expect(next.attempts).toBe(delivery.attempts + 1);
          if (next.state === 'queued') {
            expect(next.next).toBeGreaterThan(now);
            expect(next.next - now).toBeLessThanOrEqual(DAY);
            now = next.next;
          }
          delivery = next;
        }
        expect(now - NOW).toBeLessThanOrEqual(WAIT.patience + DAY);
      }),
    );
  });
});

describe('a report', () => {
  it('is not queued twice, nor sent again to where it is', () => {
    const queued = begin(waiting(), NOW, 0);
    const sent = answered(status(200));
    expect(queue(queued, ID, TO, NOW + 1)).toBe(queued);
    expect(queue(sent, ID, TO, NOW + 1)).toBe(sent);
  });

  it('is queued again after a refusal, a stop, or for another address', () => {
    const fresh = (to: string): Delivery => ({ id: ID, to, queued: NOW + 1, attempts: 0, state: 'queued', next: NOW + 1 });
    for (const ended of [answered(status(401)), stop(waiting(), 'user', NOW)])
      expect(queue(ended, ID, TO, NOW + 1)).toEqual(fresh(TO));
    const other = 'https://other.example/';
    for (const present of [waiting(), answered(status(200))]) expect(queue(present, ID, other, NOW + 1)).toEqual(fresh(other));
  });

  it('stopped in mid-flight stays stopped, unless it did arrive', () => {
    const stopped = stop(begin(waiting(), NOW, 0), 'user', NOW);
    expect(settle(stopped, status(500), NOW, 0)).toBe(stopped);
    expect(settle(stopped, status(422), NOW, 0)).toBe(stopped);
    expect(settle(stopped, status(200), NOW, 0).state).toBe('sent');
    expect(hurry(stopped, NOW)).toBe(stopped);
  });

  it('tried now is due now, and no later than it was', () => {
    expect(hurry(begin(waiting(), NOW, 0), NOW + 5)).toMatchObject({ next: NOW + 5 });
    expect(hurry(waiting(), NOW + 5)).toMatchObject({ next: NOW });
  });
});
