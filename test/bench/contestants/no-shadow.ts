import { renderedLayout } from '../../../src/page/layout';
import { Page } from '../../../src/page/page';

/** The content script without its search for shadow trees: the difference is what that search costs. */
new Page(
  document,
  { layout: renderedLayout, *shadowRootsIn() {} },
  { send: async (message) => chrome.runtime.sendMessage(message), gone: () => false },
).start();
