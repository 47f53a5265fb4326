import { beforeEach, expect, it, vi } from 'vitest';
import type { ViewAnswer } from '../../src/background/protocol';
import { type FakeBrowser, fakeBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const browser = (await import('webextension-polyfill')).default as unknown as FakeBrowser;
const { expectAnswer, nextAnswer } = await import('../../src/ui/view/first-answer');

const EARLY: ViewAnswer = { state: { kind: 'scanning' }, private: false };
const asked = () => browser.runtime.sendMessage.mock.calls.length;

beforeEach(() => {
  vi.clearAllMocks();
  browser.runtime.sendMessage.mockImplementation(async () => ({ number: asked() }));
});

it('what was asked for early is the first answer, and no other', async () => {
  expectAnswer(Promise.resolve(7), Promise.resolve(EARLY));
  expect(await nextAnswer(7)).toBe(EARLY);
  expect(asked()).toBe(0);
  expect(await nextAnswer(7)).toEqual({ number: 1 });
});

it('a change heard while the early answer is awaited is asked about by itself', async () => {
  expectAnswer(Promise.resolve(7), Promise.resolve(EARLY));
  expect(await Promise.all([nextAnswer(7), nextAnswer(7)])).toEqual([EARLY, { number: 1 }]);
});

it('a view of another tab asks for itself', async () => {
  expectAnswer(Promise.resolve(7), Promise.resolve(EARLY));
  expect(await nextAnswer(8)).toEqual({ number: 1 });
  expect(await nextAnswer(7)).toEqual({ number: 2 });
});
