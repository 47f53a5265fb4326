import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../support/browser-globals';
import { createHmac } from 'node:crypto';
import { type FakeBrowser, fakeBrowser } from '../../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const browser = (await import('webextension-polyfill')).default as unknown as FakeBrowser;
const { forgetEndpoint, keepEndpoint } = await import('../../../src/background/endpoint/endpoint');
const { deliverDue } = await import('../../../src/background/endpoint/deliver');
const { DELIVERY_ANSWERS: views } = await import('../../../src/background/endpoint/answers');
const { forgetDelivery, listDeliveries, readDelivery, takeDue } = await import('../../../src/background/endpoint/queue');

const ENDPOINT = { url: 'https://reports.cloud.example/lens', secret: 'sixteen letters!' };
const START = Date.parse('2026-11-24T12:00:00Z');
const HOUR = 3_600_000;

type Fetch = (url: string, request: RequestInit & { headers: Record<string, string>; body: string }) => Promise<unknown>;
const fetched = vi.fn<Fetch>();

const answer = (status: number, headers: Record<string, string> = {}) => ({
  type: 'basic',
  status,
  headers: new Headers(headers),
});
const send = (id: string, to = ENDPOINT.url) => views['send-report']({ id, to, body: JSON.stringify({ id }) });

beforeEach(async () => {
  vi.useFakeTimers({ now: START, toFake: ['Date'] });
  vi.stubGlobal('fetch', fetched);
  fetched.mockReset().mockResolvedValue(answer(201));
  browser.storage.managed.values = {};
  browser.permissions.contains.mockResolvedValue(true);
  for (const { id } of await listDeliveries()) await forgetDelivery(id);
  await keepEndpoint(ENDPOINT);
  vi.mocked(browser.alarms.create).mockClear();
  vi.mocked(browser.alarms.clear).mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a report that the user sends', () => {
  it('is one signed request without cookies, referrer, cache or redirects', async () => {
    expect(await send('a')).toBe(true);
    await deliverDue();
    expect(fetched).toHaveBeenCalledTimes(1);
    const [url, { headers, body, signal, ...request }] = fetched.mock.calls[0] as Parameters<Fetch>;
    const timestamp = String(START / 1_000);
    expect(url).toBe(ENDPOINT.url);
    expect(body).toBe('{"id":"a"}');
    expect(signal).toBeInstanceOf(AbortSignal);
    expect(request).toEqual({
      method: 'POST',
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    expect(headers).toEqual({
      'Content-Type': 'application/json',
      'Idempotency-Key': '"a"',
      'Sovereignty-Lens-Timestamp': timestamp,
      'Sovereignty-Lens-Signature': `v1=${createHmac('sha256', ENDPOINT.secret).update(`${timestamp}.{"id":"a"}`).digest('hex')}`,
    });
    expect(await readDelivery('a')).toEqual({ id: 'a', to: ENDPOINT.url, queued: START, attempts: 1, at: START, state: 'sent' });
  });

  it('is not taken where the endpoint is off, not allowed, or not the one that was shown', async () => {
    expect(await send('a', 'https://other.example/')).toBe(false);
    browser.permissions.contains.mockResolvedValue(false);
    expect(await send('a')).toBe(false);
    await forgetEndpoint();
    expect(await send('a')).toBe(false);
    await deliverDue();
    expect(await listDeliveries()).toEqual([]);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('never makes the user wait for the endpoint', async () => {
    let arrive: (value: unknown) => void = () => undefined;
    fetched.mockReturnValue(new Promise((resolve) => (arrive = resolve)));
    expect(await send('a')).toBe(true);
    expect(await readDelivery('a')).toMatchObject({ state: 'queued' });
    await vi.waitFor(() => expect(fetched).toHaveBeenCalled());
    arrive(answer(200));
    await deliverDue();
    expect(await readDelivery('a')).toMatchObject({ state: 'sent' });
  });

  it('is asked for once where it is sent twice, and nobody is asked while another answer is out', async () => {
    let open = 0;
    let most = 0;
    fetched.mockImplementation(async () => {
      most = Math.max(most, ++open);
      await new Promise((later) => setTimeout(later, 5));
      open -= 1;
      return answer(200);
    });
    await Promise.all(['a', 'a', 'b', 'b', 'c'].map((id) => send(id)));
    await Promise.all([deliverDue(), deliverDue()]);
    expect([fetched.mock.calls.length, most]).toEqual([3, 1]);
  });

  it('is tried again at an alarm that already stands before the try', async () => {
    fetched.mockImplementation(async () => {
      expect(browser.alarms.create).toHaveBeenCalledWith('deliver', { when: expect.any(Number) });
      return answer(503, { 'retry-after': '3600' });
    });
    await send('a');
    await deliverDue();
    const [, { when }] = browser.alarms.create.mock.calls.at(-1) as unknown as [string, { when: number }];
    expect(when).toBeGreaterThanOrEqual(START + HOUR);
    await deliverDue();
    expect(fetched).toHaveBeenCalledTimes(1);
    vi.setSystemTime(when);
    fetched.mockResolvedValue(answer(200));
    await deliverDue();
    expect(await readDelivery('a')).toMatchObject({ state: 'sent', attempts: 2 });
    expect(browser.alarms.clear).toHaveBeenLastCalledWith('deliver');
  });

  it('is not lost by a background that is stopped after it took it', async () => {
    browser.permissions.contains.mockResolvedValueOnce(true).mockResolvedValue(false);
    await send('a');
    browser.permissions.contains.mockResolvedValue(true);
    await takeDue(START, 0);
    expect(await takeDue(START, 0)).toBeUndefined();
    vi.setSystemTime(START + HOUR);
    await deliverDue();
    expect(await readDelivery('a')).toMatchObject({ state: 'sent' });
  });

  it('that the endpoint refuses for its secret takes the others that wait with it', async () => {
    fetched.mockResolvedValue(answer(401));
    await Promise.all(['a', 'b', 'c'].map((id) => send(id)));
    await deliverDue();
    expect(fetched).toHaveBeenCalledTimes(1);
    for (const delivery of await listDeliveries())
      expect(delivery).toMatchObject({ state: 'refused', why: { kind: 'unauthorised' } });
  });
});

describe('what waits', () => {
  beforeEach(async () => {
    fetched.mockResolvedValue(answer(500));
    await send('a');
    await deliverDue();
    fetched.mockClear();
    vi.setSystemTime(START + HOUR);
  });

  it('is stopped when the endpoint is switched off, and stays so when it is on again', async () => {
    await forgetEndpoint();
    await deliverDue();
    expect(await readDelivery('a')).toMatchObject({ state: 'stopped', why: 'off' });
    await keepEndpoint(ENDPOINT);
    await deliverDue();
    expect(fetched).not.toHaveBeenCalled();
  });

  it('does not go to an address that the user did not see', async () => {
    await keepEndpoint({ ...ENDPOINT, url: 'https://other.example/' });
    await deliverDue();
    expect(await readDelivery('a')).toMatchObject({ state: 'stopped', why: 'changed' });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('is stopped by the user, sent again by the user, and forgotten with its report', async () => {
    await views['stop-report']({ id: 'a' });
    await views['try-now']({ id: 'a' });
    await deliverDue();
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockResolvedValue(answer(200));
    await send('a');
    await deliverDue();
    expect(await views.delivery({ id: 'a' })).toMatchObject({ state: 'sent', attempts: 1 });
    await views['forget-delivery']({ id: 'a' });
    expect(await views.delivery({ id: 'a' })).toBeNull();
  });

  it('is tried at once when the user says so', async () => {
    vi.setSystemTime(START + 1);
    await views['try-now']({ id: 'a' });
    await deliverDue();
    expect(fetched).toHaveBeenCalledTimes(1);
  });
});

/** `lost`: stored, but the answer never came back. */
type Fault = 'lost' | 'reset' | 'timeout' | number;
const faults = fc.array(fc.constantFrom<Fault>('lost', 'reset', 'timeout', 500, 502, 503, 429, 408), { maxLength: 12 });

describe('through any faults', () => {
  it('each report is stored, once, with what the user saw', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(faults, { minLength: 1, maxLength: 6 }), async (plans) => {
        for (const { id } of await listDeliveries()) await forgetDelivery(id);
        vi.setSystemTime(START);
        const stored = new Map<string, string>();
        const left = new Map(plans.map((plan, index) => [`r${index}`, [...plan]]));
        fetched.mockImplementation(async (_url, { headers, body }) => {
          const key = headers['Idempotency-Key']?.replaceAll('"', '') ?? '';
          const fault = left.get(key)?.shift();
          if (fault === undefined || fault === 'lost') stored.set(key, stored.get(key) ?? body);
          if (fault === undefined) return answer(200);
          if (typeof fault === 'number') return answer(fault);
          throw fault === 'timeout' ? new DOMException('', 'TimeoutError') : new TypeError('network');
        });
        for (const id of left.keys()) await send(id);
        let now = START;
        while ((await listDeliveries()).some(({ state }) => state === 'queued')) {
          await deliverDue();
          now += 6 * HOUR;
          vi.setSystemTime(now);
        }
        expect([...stored].sort()).toEqual([...left.keys()].map((id) => [id, JSON.stringify({ id })]).sort());
        expect((await listDeliveries()).every(({ state }) => state === 'sent')).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});
