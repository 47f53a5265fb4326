/** Chrome's side panel and Firefox's sidebar, each under its own interface; a browser for phones has neither. */
import browser from 'webextension-polyfill';

interface PanelHost {
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

const host = (): PanelHost => browser as unknown as PanelHost;
const chromeHost = (): PanelHost => globalThis.chrome as unknown as PanelHost;

const inPanel = (): boolean => document.body.classList.contains('page-panel');

export const canOpenPanel = (): boolean => !inPanel() && (chromeHost().sidePanel ?? host().sidebarAction) !== undefined;

/** Must run within the click itself. The popup closes: the panel shows the same. */
export async function openPanel(tab: number): Promise<void> {
  await (chromeHost().sidePanel?.open({ tabId: tab }) ?? host().sidebarAction?.open());
  window.close();
}
