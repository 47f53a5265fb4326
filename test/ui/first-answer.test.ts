import { beforeEach, expect, it, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const browser = (await import('webextension-polyfill')).default as unknown as FakeBrowser;
const { askEarly, nextAnswer } = await import('../../src/ui/view/first-answer');

const asked = () => browser.runtime.sendMessage.mock.calls.length;

beforeEach(() => {
  vi.clearAllMocks();
  browser.runtime.sendMessage.mockImplementation(async () => ({ number: asked() }));
});

it('what was asked for early is the first answer, and no other', async () => {
  askEarly(7);
  expect(asked()).toBe(1);
  expect(await nextAnswer(7)).toEqual({ number: 1 });
  expect(asked()).toBe(1);
  expect(await nextAnswer(7)).toEqual({ number: 2 });
});

it('a view of another tab asks for itself', async () => {
  askEarly(7);
  expect(await nextAnswer(8)).toEqual({ number: 2 });
  expect(await nextAnswer(7)).toEqual({ number: 3 });
});
