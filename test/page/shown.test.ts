// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ShownWatcher } from '../../src/page/shown';
import { show } from './dom';

let stop: AbortController;
let calls: number;
let watcher: ShownWatcher;

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  calls = 0;
  watcher = new ShownWatcher(() => (calls += 1), stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

test('calls back once for what was shown or hidden before it was started', async () => {
  show('<p hidden>text</p>');
  watcher.start(document);
  watcher.start(document);
  await vi.advanceTimersByTimeAsync(2000);
  expect(calls).toBe(1);
});

test('calls back once for several changes that come together', async () => {
  const body = show('<p hidden>text</p><p>more</p>');
  watcher.start(document);
  await vi.advanceTimersByTimeAsync(2000);
  body.querySelector('p')?.removeAttribute('hidden');
  body.className = 'open';
  await vi.advanceTimersByTimeAsync(2000);
  expect(calls).toBe(2);
});

test('is silent after the stop', async () => {
  watcher.start(document);
  stop.abort();
  await vi.advanceTimersByTimeAsync(2000);
  expect(calls).toBe(0);
});
