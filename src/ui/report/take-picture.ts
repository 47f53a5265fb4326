/**
 * A picture of the visible part of a tab. The browser gives it only of the tab in front, and only where the toolbar button was
 * clicked: the tab comes to the front for a moment, with the claim in view and marked, and the draft comes back.
 */
import browser from 'webextension-polyfill';
import { ask } from '../ask';

export interface Shot {
  image: ImageBitmap;
  /** ISO time. */
  taken: string;
}

/** The page is painted in front, with the claim set off, well before. */
const PAINTED_MS = 600;

/** Rejects with the browser's own words where it does not allow it. */
export async function takePicture(tab: number, claim: string | undefined): Promise<Shot> {
  const [page, own] = await Promise.all([browser.tabs.get(tab), browser.tabs.getCurrent()]);
  try {
    await browser.tabs.update(tab, { active: true });
    if (claim !== undefined) await ask('go-to', { tab, claim });
    await new Promise((later) => setTimeout(later, PAINTED_MS));
    const address = await browser.tabs.captureVisibleTab(page.windowId, { format: 'png' });
    return { image: await imageOf(address), taken: new Date().toISOString() };
  } finally {
    if (own?.id !== undefined) await browser.tabs.update(own.id, { active: true });
  }
}

/** The policy of our pages lets nothing be fetched, not even what an address itself holds. */
async function imageOf(address: string): Promise<ImageBitmap> {
  const element = new Image();
  element.src = address;
  await element.decode();
  return createImageBitmap(element);
}
