/**
 * Where a reader left the view of a page: filter, open proofs, scroll. Kept on this computer for the pages looked at last, under a
 * hash of the address, so that closing the view, the worker or the browser loses nothing; of a private window in memory only.
 */
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { ClaimType } from '../../claims/claim';
import type { VerdictValue } from '../../verdict/verdict';
import { BOOKMARKS } from './bookmarks-key';

export interface Bookmark {
  /** Shown are claims with one of these; all where there are none. */
  verdicts: readonly VerdictValue[];
  type?: ClaimType;
  /** Claims and other parts that are open. */
  open: readonly string[];
  scroll: number;
}

type Kept = Bookmark & { at: string };

const MOST = 20;
const NOTHING: Bookmark = { verdicts: [], open: [], scroll: 0 };

const areaFor = (inPrivate: boolean) => (inPrivate ? browser.storage.session : browser.storage.local);

async function all(inPrivate: boolean): Promise<Record<string, Kept>> {
  return ((await areaFor(inPrivate).get(BOOKMARKS))[BOOKMARKS] ?? {}) as Record<string, Kept>;
}

let fetched: Promise<Record<string, Kept>> | undefined;

/** Takes the bookmarks of this computer that were asked for before it was known which page's is needed. */
export function takeBookmarks(asked: Promise<Record<string, unknown>>): void {
  fetched = asked.then((stored) => (stored[BOOKMARKS] ?? {}) as Record<string, Kept>);
}

/** Those asked for early, once. */
function next(inPrivate: boolean): Promise<Record<string, Kept>> {
  const early = inPrivate ? undefined : fetched;
  fetched = undefined;
  return early ?? all(inPrivate);
}

async function keyOf(page: string): Promise<string> {
  const bytes = new TextEncoder().encode(page.split('#')[0]);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash.slice(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export async function bookmarkOf(page: string, inPrivate: boolean): Promise<Bookmark> {
  const [key, kept] = await Promise.all([keyOf(page), next(inPrivate)]);
  return kept[key] ?? NOTHING;
}

export async function keepBookmark(page: string, bookmark: Bookmark, inPrivate: boolean): Promise<void> {
  const [key, before] = await Promise.all([keyOf(page), all(inPrivate)]);
  const next = { ...before, [key]: { ...bookmark, at: new Date().toISOString() } };
  const latest = Object.entries(next)
    .sort(([, a], [, b]) => b.at.localeCompare(a.at))
    .slice(0, MOST);
  await areaFor(inPrivate).set({ [BOOKMARKS]: Object.fromEntries(latest) });
}

export interface BookmarkInUse {
  bookmark: Bookmark;
  /** From what it is at that moment, which may be more than what was drawn last. */
  change: (change: Change) => void;
}

type Change = (now: Bookmark) => Partial<Bookmark>;

/**
 * Undefined until it has been fetched: nothing should be drawn before, or it would jump.
 * @param left that of the first page, where it was fetched before.
 */
export function useBookmark(page: string, inPrivate: boolean, left?: Bookmark): BookmarkInUse | undefined {
  const [bookmark, setBookmark] = useState(left);
  const known = useRef(left !== undefined);
  const latest = useRef(bookmark);
  latest.current = bookmark;

  useLayoutEffect(() => {
    const isKnown = known.current;
    known.current = false;
    if (isKnown) return;
    setBookmark(undefined);
    void bookmarkOf(page, inPrivate).then(setBookmark);
  }, [page, inPrivate]);

  const change = useCallback(
    (changed: Change) => {
      const now = latest.current ?? NOTHING;
      const next = { ...now, ...changed(now) };
      latest.current = next;
      setBookmark(next);
      void keepBookmark(page, next, inPrivate);
    },
    [page, inPrivate],
  );
  return bookmark && { bookmark, change };
}

/** What opens a closed part, and closes an open one. */
export const toggled =
  (part: string): Change =>
  ({ open }) => ({ open: open.includes(part) ? open.filter((other) => other !== part) : [...open, part] });

/** One that lasts as long as what it belongs to. */
export function useOwnBookmark(): BookmarkInUse {
  const [bookmark, setBookmark] = useState(NOTHING);
  return { bookmark, change: (changed) => setBookmark((now) => ({ ...now, ...changed(now) })) };
}
