/** The background: a service worker in Chrome, an event page in Firefox. Every listener is registered here, at top level. */
import browser, { type Runtime } from 'webextension-polyfill';
import { keepInStep, withdraw } from './access';
import { runCommand } from './commands';
import { DELIVER, deliverDue } from './endpoint/deliver';
import { onEndpointChanged } from './endpoint/endpoint';
import { applyMarks, checkStillThere, forgetUnread, hearPage, isFromPage } from './hear';
import { keepFromPages } from './keep-from-pages';
import { checkSelection, createMenu } from './menu';
import { onSettingsChanged } from './settings';
import { forgetTab, readTabs } from './tabs';
import { answerView, isViewRequest } from './views';

const TIDY = 'tidy';
const TIDY_MINUTES = 60;

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  await Promise.all([createMenu(), keepInStep(), browser.alarms.create(TIDY, { periodInMinutes: TIDY_MINUTES })]);
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('src/ui/welcome/index.html') });
});

browser.runtime.onStartup.addListener(keepInStep);

/** Pages are answered as pages and only our own views as views, whatever a message says of itself. */
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (typeof message !== 'object' || message === null) return undefined;
  const ours = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
  if (ours && isViewRequest(message)) return answerView(message);
  if (!ours && sender.tab?.id !== undefined && isFromPage(message)) return hearPage(sender.tab.id, message);
  return undefined;
});

browser.contextMenus.onClicked.addListener(checkSelection);
browser.commands.onCommand.addListener(runCommand);

browser.tabs.onRemoved.addListener(forgetTab);
browser.tabs.onUpdated.addListener(async (tab, { status }) => {
  if (status === 'loading') await forgetUnread(tab);
  if (status) await checkStillThere(tab);
});

/** A tab that the browser put to sleep or lost without a word is found here. */
browser.alarms.onAlarm.addListener(async ({ name }) => {
  if (name === TIDY) await Promise.all((await readTabs()).map(({ tab }) => checkStillThere(tab)));
  if (name === DELIVER) await deliverDue();
});

browser.permissions.onAdded.addListener(keepInStep);
browser.permissions.onRemoved.addListener(async ({ origins }) => {
  await keepInStep();
  await withdraw(origins ?? []);
});

onEndpointChanged(deliverDue);

/** The browser may have lost the alarm with an update, a restart or a switch of the extension. */
void deliverDue();
void keepFromPages();

onSettingsChanged(async () => {
  await Promise.all([keepInStep(), applyMarks()]);
});
