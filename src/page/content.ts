/**
 * The content script: one classic file, injected into a tab on the user's click or where a host was granted. It may be injected more
 * than once; only the first one, or the first after a stop, does anything.
 */
import { renderedLayout } from './layout';
import { type Background, Page } from './page';
import type { ToPage } from './protocol';
import { shadowRootsIn } from './shadow';

declare global {
  var sovereigntyLens: Page | undefined;
}

function begin(): Page {
  const background: Background = {
    send: async (message) => chrome.runtime.sendMessage(message),
    gone: () => chrome.runtime?.id === undefined,
  };
  const page = new Page(document, { layout: renderedLayout, shadowRootsIn }, background);
  chrome.runtime.onMessage.addListener((order: ToPage, _sender, answer) => {
    if (page.stopped) return false;
    void page.obey(order).then(answer);
    return true;
  });
  page.start();
  return page;
}

if (!globalThis.sovereigntyLens || globalThis.sovereigntyLens.stopped) globalThis.sovereigntyLens = begin();
