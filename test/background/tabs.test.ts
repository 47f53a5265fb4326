import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from '../support/fake-browser';
import { claim, reading, said } from './reading';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const browser = (await import('webextension-polyfill')).default as unknown as FakeBrowser;
const { entryOf, forgetTab, isReading, keepEntry, keepFocus, keepSelection, readTabs, selectionOf, takeFocus } = await import(
  '../../src/background/tabs'
);

const entry = (at: string, words = '') => {
  const { kind: _, ...rest } = said(reading([claim('c1', { context: words })]));
  return { ...rest, at };
};
const session = () => browser.storage.session;

beforeEach(() => {
  session().values = {};
  session().quota = Number.POSITIVE_INFINITY;
});

describe('what is kept of a tab', () => {
  it('is in the session only, never on the disk', async () => {
    await keepEntry(1, entry('2026-11-24T08:00:00Z'));
    expect(isReading(await entryOf(1))).toBe(true);
    expect(browser.storage.local.values).toEqual({});
  });

  it('holds no verdict and no proof', async () => {
    await keepEntry(1, entry('2026-11-24T08:00:00Z'));
    expect(JSON.stringify(session().values)).not.toMatch(/verdict|proof/);
  });

  it('goes as a whole', async () => {
    await keepEntry(1, entry('2026-11-24T08:00:00Z'));
    await keepEntry(2, entry('2026-11-24T08:00:00Z'));
    await keepSelection(1, { text: 'x', at: '2026-11-24T08:00:00Z' });
    await keepFocus(1, 'c1');
    await forgetTab(1);
    expect(Object.keys(session().values)).toEqual(['tab:2']);
  });

  it('tells once which claim to open', async () => {
    await keepFocus(1, 'c1');
    expect(await takeFocus(1)).toBe('c1');
    expect(await takeFocus(1)).toBeUndefined();
  });
});

describe('a full session store', () => {
  it('gives up the oldest tab first, and only as many as needed', async () => {
    const long = 'x'.repeat(1000);
    await keepEntry(1, entry('2026-11-24T08:02:00Z', long));
    await keepEntry(2, entry('2026-11-24T08:00:00Z', long));
    await keepEntry(3, entry('2026-11-24T08:01:00Z', long));
    session().quota = JSON.stringify(session().values).length + 100;
    await keepEntry(4, entry('2026-11-24T08:03:00Z', long));
    expect((await readTabs()).map(({ tab }) => tab)).toEqual([3, 1, 4]);
  });

  it('makes room for a selection too', async () => {
    await keepEntry(1, entry('2026-11-24T08:00:00Z', 'x'.repeat(1000)));
    session().quota = 1200;
    await keepSelection(2, { text: 'y'.repeat(500), at: '2026-11-24T08:01:00Z' });
    expect(await selectionOf(2)).toBeDefined();
    expect(await entryOf(1)).toBeUndefined();
  });

  it('says so when a single page is too much, and keeps what the tab had', async () => {
    await keepEntry(1, entry('2026-11-24T08:00:00Z'));
    session().quota = JSON.stringify(session().values).length + 10;
    await expect(keepEntry(1, entry('2026-11-24T08:01:00Z', 'x'.repeat(5000)))).rejects.toThrow('QUOTA');
    expect(await entryOf(1)).toMatchObject({ at: '2026-11-24T08:00:00Z' });
  });
});
