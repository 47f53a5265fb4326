/** Chrome lets content scripts read the stores unless told otherwise; ours never does, and a page that broke into one must not. */
import browser, { type Storage } from 'webextension-polyfill';

interface Guarded extends Storage.StorageArea {
  /** Not in every browser and area. */
  setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

export async function keepFromPages(): Promise<void> {
  const areas: Guarded[] = [browser.storage.local, browser.storage.managed];
  await Promise.all(areas.map((area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })));
}
