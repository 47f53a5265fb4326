/** "Check this selection" in the context menu. */
import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { openPopup } from './popup';
import { keepSelection } from './tabs';
import { text } from './text';

const ID = 'check-selection';

/** Menus outlive the worker: created once, at install and update. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ID, title: text('menu_check_selection'), contexts: ['selection'] });
}

/** The popup must be asked for within the click itself, before anything is awaited. */
export async function checkSelection(info: Menus.OnClickData, tab?: Tabs.Tab): Promise<void> {
  if (info.menuItemId !== ID || tab?.id === undefined || !info.selectionText) return;
  const kept = keepSelection(tab.id, { text: info.selectionText, at: new Date().toISOString() });
  await openPopup(tab.id, kept);
}
