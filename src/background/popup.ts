/** Opens the popup, or the same view in a tab where the browser does not let us. */
import browser from 'webextension-polyfill';

/** `ready` is what the view will look for; the popup is asked for at once, because a click does not outlive an `await`. */
export async function openPopup(tab: number, ready: Promise<void> = Promise.resolve()): Promise<void> {
  const opened = browser.action.openPopup().then(
    () => true,
    () => false,
  );
  await ready;
  if (!(await opened)) await browser.tabs.create({ url: browser.runtime.getURL(`src/ui/popup/index.html?tab=${tab}`) });
}
