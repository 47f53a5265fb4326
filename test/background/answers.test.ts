import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Result } from '../../src/background/protocol';
import '../support/browser-globals';
import { type FakeBrowser, fakeBrowser } from '../support/fake-browser';
import { claim, reading, said } from './reading';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
vi.mock('../../src/page/content.ts?script&iife', () => ({ default: '/src/page/content.js' }));
const browser = (await import('webextension-polyfill')).default as unknown as FakeBrowser;
await import('../../src/background/index');

const URL = 'https://www.nobody.example/cloud';
const PAGE = { url: URL, tab: { id: 1 } };
const VIEW = { url: 'chrome-extension://own/src/ui/popup/index.html' };
const OWNED = claim('c1', { type: 'ownership', detail: { wording: 'owned', place: ['EU'] } });

const send = (message: unknown, sender: unknown) => browser.runtime.onMessage.fire(message, sender)[0];
const answer = (answers: unknown, more: object = {}) => send({ kind: 'answers', tab: 1, answers, ...more }, VIEW);
async function result(): Promise<Result> {
  const { state } = (await send({ kind: 'view', tab: 1 }, VIEW)) as { state: { result: Result } };
  return state.result;
}
const verdict = async () => (await result()).assessment.claims[0]?.verdict?.value;

beforeEach(async () => {
  vi.clearAllMocks();
  browser.storage.session.values = {};
  browser.storage.local.values = {};
  await send(said(reading([OWNED], { url: URL })), PAGE);
});

describe('an answer about the owner of a page that is nobody’s', () => {
  it('is asked for, and changes the verdicts at once', async () => {
    expect((await result()).sheet).toEqual({ host: 'nobody.example', answers: {} });
    expect(await verdict()).toBe('unproven');
    await answer({ owner: 'US' });
    expect(await verdict()).toBe('needs-qualification');
    expect((await result()).sheet?.answers).toMatchObject({ owner: 'US' });
  });

  it('changes the marks in the page, and tells the views', async () => {
    const changes: string[] = [];
    browser.storage.onChanged.addListener(((changed: object, area: string) =>
      changes.push(area, ...Object.keys(changed))) as never);
    await answer({ owner: 'US' });
    expect(browser.tabs.sendMessage).toHaveBeenLastCalledWith(
      1,
      { kind: 'marks', marks: { c1: 'needs-qualification' } },
      { frameId: 0 },
    );
    expect(changes).toEqual(expect.arrayContaining(['local', 'answers:nobody.example', 'session', 'tab:1']));
  });

  it('holds for every page of the host, and for no other', async () => {
    await answer({ owner: 'US' });
    await send(said(reading([OWNED], { url: 'https://nobody.example/other' })), PAGE);
    expect(await verdict()).toBe('needs-qualification');
    await send(said(reading([OWNED], { url: 'https://other.example/' })), PAGE);
    expect(await verdict()).toBe('unproven');
  });

  it('is forgotten when it is taken back', async () => {
    await answer({ owner: 'US' });
    await answer({});
    expect(await verdict()).toBe('unproven');
    expect(browser.storage.local.values).toEqual({});
  });

  it('from a private window never reaches the disk', async () => {
    browser.tabs.get.mockResolvedValueOnce({ id: 1, url: URL, incognito: true });
    await answer({ owner: 'US' });
    expect(browser.storage.local.values).toEqual({});
    expect(await verdict()).toBe('needs-qualification');
  });

  it('that no longer fits is ignored', async () => {
    browser.storage.local.values = { 'answers:nobody.example': 'damaged' };
    expect(await verdict()).toBe('unproven');
    browser.storage.local.values = { 'answers:nobody.example': { owner: 'Germany', seat: 7 } };
    expect((await result()).sheet?.answers).toEqual({});
  });

  it('is a proposal in the shape of a vendor file', async () => {
    expect(await send({ kind: 'proposal', tab: 1 }, VIEW)).toBeNull();
    await answer({ owner: 'US', name: 'Nobody Hosting GmbH' });
    expect(JSON.parse((await send({ kind: 'proposal', tab: 1 }, VIEW)) as string)).toMatchObject({
      id: 'nobody-hosting',
      hosts: ['nobody.example'],
      ownership: [{ control: 'sole', confidence: 'background' }],
    });
  });
});

it('a known vendor’s page asks nothing', async () => {
  await send(said(reading([OWNED], { url: 'https://aws.eu/' })), PAGE);
  expect(await result()).not.toHaveProperty('sheet');
});
