import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const browser = (await import('webextension-polyfill')).default as unknown as FakeBrowser;
const { bookmarkOf, keepBookmark, takeBookmarks, toggled } = await import('../../src/ui/view/bookmark');

const PAGE = 'https://cloud.example/sovereign';
const left = { verdicts: ['contradicted'], type: 'label', open: ['c1'], scroll: 420 } as const;

beforeEach(() => {
  browser.storage.local.values = {};
  browser.storage.session.values = {};
});

describe('a bookmark', () => {
  it('is where the page was left', async () => {
    await keepBookmark(PAGE, left, false);
    expect(await bookmarkOf(PAGE, false)).toMatchObject(left);
    expect(await bookmarkOf('https://cloud.example/other', false)).toEqual({ verdicts: [], open: [], scroll: 0 });
  });

  it('holds for the page whatever fragment its address has', async () => {
    await keepBookmark(`${PAGE}#top`, left, false);
    expect(await bookmarkOf(`${PAGE}#end`, false)).toMatchObject(left);
  });

  it('keeps no address', async () => {
    await keepBookmark(PAGE, left, false);
    expect(JSON.stringify(browser.storage.local.values)).not.toContain('cloud.example');
  });

  it('of a private window never touches the disk', async () => {
    await keepBookmark(PAGE, left, true);
    expect(browser.storage.local.values).toEqual({});
    expect(await bookmarkOf(PAGE, true)).toMatchObject(left);
    expect(await bookmarkOf(PAGE, false)).toMatchObject({ open: [] });
  });

  it('asked for early is used once, and not for a private window', async () => {
    await keepBookmark(PAGE, left, false);
    takeBookmarks(browser.storage.local.get('bookmarks'));
    expect(await bookmarkOf(PAGE, true)).toMatchObject({ open: [] });
    takeBookmarks(browser.storage.local.get('bookmarks'));
    await keepBookmark(PAGE, { ...left, scroll: 7 }, false);
    expect(await bookmarkOf(PAGE, false)).toMatchObject({ scroll: 420 });
    expect(await bookmarkOf(PAGE, false)).toMatchObject({ scroll: 7 });
  });

  it('is forgotten after twenty other pages', async () => {
    vi.useFakeTimers();
    for (let index = 0; index <= 20; index++) {
      vi.setSystemTime(Date.UTC(2026, 10, 24, 8, index));
      await keepBookmark(`${PAGE}/${index}`, left, false);
    }
    vi.useRealTimers();
    expect((await bookmarkOf(`${PAGE}/0`, false)).open).toEqual([]);
    expect((await bookmarkOf(`${PAGE}/1`, false)).open).toEqual(['c1']);
  });

  it('opens what is closed and closes what is open', () => {
    const now = { verdicts: [], open: ['a', 'b'], scroll: 0 };
    expect(toggled('c')(now)).toEqual({ open: ['a', 'b', 'c'] });
    expect(toggled('a')(now)).toEqual({ open: ['b'] });
  });
});
