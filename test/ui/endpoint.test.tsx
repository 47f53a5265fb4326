// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Delivery } from '../../src/report/delivery';
import { material, tools } from '../report/sample';
import { type FakeBrowser, fakeBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const browser = (await import('webextension-polyfill')).default as unknown as FakeBrowser;
const { buildReport } = await import('../../src/report/build');
const { Endpoint } = await import('../../src/ui/options/endpoint');
const { Sending } = await import('../../src/ui/report/sending');

const ADDRESS = 'https://reports.cloud.example/lens';
const HOST = { origins: ['https://reports.cloud.example/*'] };
const SECRET = 'sixteen letters!';
const report = await buildReport(material, tools);
const root = document.body.appendChild(document.createElement('div'));

const settle = () => act(() => new Promise((later) => setTimeout(later, 5)));
async function show(part: preact.ComponentChild): Promise<void> {
  await act(() => render(part, root));
  await settle();
}
const button = (name: string) => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
async function click(name: string): Promise<void> {
  const found = button(name);
  if (!found) throw new Error(`There is no button "${name}".`);
  await act(() => found.click());
  await settle();
}
async function type(kind: 'text' | 'password', words: string): Promise<void> {
  const input = root.querySelector<HTMLInputElement>(`input[type=${kind}]`);
  if (!input) throw new Error(`There is no ${kind} field.`);
  input.value = words;
  await act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
}
const kept = () => browser.storage.local.values.endpoint;

/** The browser allows what was asked for and granted. */
function obedient(granted: boolean): void {
  let allowed = false;
  browser.permissions.request.mockImplementation(async () => {
    allowed = granted;
    if (granted) browser.permissions.onAdded.fire({});
    return granted;
  });
  browser.permissions.contains.mockImplementation(async () => allowed);
}

beforeEach(() => {
  render(null, root);
  vi.clearAllMocks();
  browser.storage.local.values = {};
  browser.storage.managed.values = {};
  browser.permissions.getAll.mockResolvedValue({ origins: [] });
  obedient(true);
});

describe('the endpoint in the options', () => {
  it('is off, and asks for nothing until it is switched on', async () => {
    await show(<Endpoint hosts={[]} />);
    expect(button('Switch off')).toBeUndefined();
    expect(browser.permissions.request).not.toHaveBeenCalled();
  });

  it('is switched on by one click that asks for its host, and then shows no secret', async () => {
    await show(<Endpoint hosts={[]} />);
    await type('text', ` ${ADDRESS} `);
    await type('password', SECRET);
    await click('Switch on');
    expect(browser.permissions.request.mock.calls).toEqual([[HOST]]);
    expect(kept()).toEqual({ url: ADDRESS, secret: SECRET });
    expect(root.textContent).toContain(`On: reports that you send go to ${ADDRESS}.`);
    expect(root.innerHTML).not.toContain(SECRET);
    expect(root.querySelector('input')).toBeNull();
  });

  it('keeps nothing where the browser is refused', async () => {
    obedient(false);
    await show(<Endpoint hosts={[]} />);
    await type('text', ADDRESS);
    await type('password', SECRET);
    await click('Switch on');
    expect(kept()).toBeUndefined();
    expect(root.querySelector('[role=status]')?.textContent).toContain('did not give the permission');
  });

  it.each([
    ['http://plain.example/', SECRET, 'must start with https://'],
    ['https://me@reports.cloud.example/', SECRET, 'must not hold a user name'],
    [ADDRESS, 'short', 'at least 16 characters'],
  ])('does not take %j with %j', async (address, secret, sentence) => {
    await show(<Endpoint hosts={[]} />);
    await type('text', address);
    await type('password', secret);
    await click('Switch on');
    expect(root.querySelector('[role=status]')?.textContent).toContain(sentence);
    expect(browser.permissions.request).not.toHaveBeenCalled();
  });

  it('forgets the secret and gives the host back when it is switched off', async () => {
    browser.storage.local.values = { endpoint: { url: ADDRESS, secret: SECRET } };
    browser.permissions.contains.mockResolvedValue(true);
    browser.permissions.getAll.mockResolvedValue(HOST);
    await show(<Endpoint hosts={[]} />);
    await click('Switch off');
    expect(kept()).toBeUndefined();
    expect(browser.permissions.remove).toHaveBeenCalledWith(HOST);
  });

  it('set by an organisation waits for the click, and its address cannot be changed', async () => {
    browser.storage.managed.values = { reportEndpoint: ADDRESS, reportEndpointSecret: SECRET };
    browser.permissions.contains.mockResolvedValue(true);
    await show(<Endpoint hosts={[]} />);
    expect(root.textContent).toContain(`nothing is sent to ${ADDRESS} until you allow it`);
    expect(root.querySelector<HTMLInputElement>('input[type=text]')?.disabled).toBe(true);
    expect(root.querySelector('input[type=password]')).toBeNull();
    await click('Switch on');
    expect(browser.permissions.request.mock.calls).toEqual([[HOST]]);
    expect(kept()).toEqual({ url: ADDRESS, secret: '' });
    expect(root.textContent).toContain('On: reports');
    expect(root.innerHTML).not.toContain(SECRET);
  });

  it('set by an organisation without a secret takes it from the user', async () => {
    browser.storage.managed.values = { reportEndpoint: ADDRESS };
    await show(<Endpoint hosts={[]} />);
    await type('password', SECRET);
    await click('Switch on');
    expect(kept()).toEqual({ url: ADDRESS, secret: SECRET });
  });
});

describe('a saved report', () => {
  const asked = (kind: string) =>
    browser.runtime.sendMessage.mock.calls.map(([message]) => message as { kind: string }).filter((one) => one.kind === kind);
  const stateIs = (delivery: Delivery | null) =>
    browser.runtime.sendMessage.mockImplementation(async (message) =>
      (message as { kind: string }).kind === 'delivery' ? delivery : true,
    );
  const delivery = (state: object): Delivery =>
    ({ id: report.id, to: ADDRESS, queued: 0, attempts: 1, at: Date.parse('2026-11-24T12:00:00Z'), ...state }) as Delivery;
  const on = () => {
    browser.storage.local.values = { endpoint: { url: ADDRESS, secret: SECRET } };
    browser.permissions.contains.mockResolvedValue(true);
  };

  it('offers nothing where no endpoint is set', async () => {
    stateIs(null);
    await show(<Sending report={report} />);
    expect(root.textContent).toBe('');
  });

  it('says that an endpoint of the organisation waits to be allowed, and does not send', async () => {
    stateIs(null);
    browser.storage.managed.values = { reportEndpoint: ADDRESS, reportEndpointSecret: SECRET };
    await show(<Sending report={report} />);
    expect(root.textContent).toContain('until you allow it in the options');
    expect(root.querySelector('button')).toBeNull();
  });

  it('shows everything first and sends exactly that, without notes beside it and without the secret', async () => {
    on();
    stateIs(null);
    await show(<Sending report={report} />);
    expect(button('Send this report')).toBeUndefined();
    await click('Show everything that would be sent');
    const shown = root.querySelector('textarea')?.value ?? '';
    expect(asked('send-report')).toEqual([]);
    await click('Send this report');
    const [{ id, to, body }] = asked('send-report') as unknown as [{ id: string; to: string; body: string }];
    expect([id, to]).toEqual([report.id, ADDRESS]);
    expect(JSON.parse(body)).toEqual(report);
    expect(shown).toBe(
      [
        `POST ${ADDRESS}`,
        'Content-Type: application/json',
        `Idempotency-Key: "${report.id}"`,
        'Sovereignty-Lens-Timestamp: …',
        'Sovereignty-Lens-Signature: v1=…',
        '',
        body,
      ].join('\n'),
    );
  });

  it('says so where the endpoint changed meanwhile, or the browser has no room', async () => {
    on();
    stateIs(null);
    await show(<Sending report={report} />);
    await click('Show everything that would be sent');
    browser.runtime.sendMessage.mockResolvedValueOnce(false);
    await click('Send this report');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('changed or switched off');
    browser.runtime.sendMessage.mockRejectedValueOnce(new Error('no room'));
    await click('Send this report');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('no room');
  });

  it.each([
    [{ state: 'queued', next: 0 }, 'Waits to be sent to reports.cloud.example.', ['Try now', 'Stop sending']],
    [{ state: 'queued', next: 0, trouble: { kind: 'timeout' } }, '(no answer in time). Next try: ', ['Try now', 'Stop sending']],
    [{ state: 'sent' }, 'Sent to reports.cloud.example on November\u00a024, 2026.', []],
    [{ state: 'sent', to: 'https://other.example/' }, 'Sent to other.example on', ['Send again']],
    [{ state: 'stopped', why: 'user' }, 'Stopped by you', ['Send again']],
    [{ state: 'stopped', why: 'changed' }, 'no longer the one', ['Send again']],
    [{ state: 'refused', why: { kind: 'rejected', status: 422 } }, 'with answer 422.', ['Send again']],
    [{ state: 'refused', why: { kind: 'unreachable' } }, 'two weeks', ['Send again']],
  ])('%j is said in one sentence, with what can be done', async (state, sentence, buttons) => {
    on();
    stateIs(delivery(state));
    await show(<Sending report={report} />);
    expect(root.querySelector('[role=status]')?.textContent).toContain(sentence);
    expect([...root.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual(buttons);
  });
});
