/** How views learn that a delivery has changed: a value in `storage.session` that is then another one. */
import browser from 'webextension-polyfill';

export const CHANGED = 'deliveries-changed';

/** Where the memory of the session is full, a view sees the change when it is opened again. */
export const tellViews = (): Promise<void> =>
  browser.storage.session.set({ [CHANGED]: crypto.randomUUID() }).catch(() => undefined);
