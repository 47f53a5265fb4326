/**
 * What the popup asks before the rest of it is loaded. The build puts this into a file of its own, which waits for nothing: not for
 * the library that hides the differences between the browsers either, for both answer this with promises.
 */
import type { ViewReply } from '../../background/protocol';
import { BOOKMARKS } from '../view/bookmarks-key';

const { runtime, storage, tabs } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
const query = /^\?tab=(\d+)$/.exec(location.search)?.[1];

/** The tab named by `?tab=`, where the popup is opened as a page. */
export const named = query === undefined ? undefined : Number(query);

const inFront = async (): Promise<number | undefined> => (await tabs.query({ active: true, currentWindow: true }))[0]?.id;

/** The tab that the popup is about. */
export const tab = named === undefined ? inFront() : Promise.resolve(named);

/** What is known about it, packed. */
export const answer = tab.then((id) =>
  id === undefined ? undefined : runtime.sendMessage<unknown, ViewReply<'first-view'>>({ kind: 'first-view', tab: id }),
);

/** Where readers left the pages they looked at last. */
export const bookmarks = storage.local.get(BOOKMARKS);
