/** The background: a service worker in Chrome, an event page in Firefox. Listeners are registered here, at top level, and nowhere else. */
import browser from 'webextension-polyfill';

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/ui/welcome/index.html') });
});
