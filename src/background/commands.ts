/** The keyboard commands beside "scan and open", which the browser handles itself as a click on the toolbar button. */
import browser, { type Tabs } from 'webextension-polyfill';
import type { ToPage } from '../page/protocol';
import { scanTab, tell } from './scan';
import { changeSettings, readSettings } from './settings';
import { entryOf, isReading } from './tabs';

const STEPS: Readonly<Record<string, ToPage>> = {
  'next-claim': { kind: 'step', by: 1 },
  'previous-claim': { kind: 'step', by: -1 },
};

export async function runCommand(command: string, tab?: Tabs.Tab): Promise<void> {
  if (command === 'toggle-marks') return toggleMarks();
  const order = STEPS[command];
  const id = tab?.id ?? (await activeTab());
  if (!order || id === undefined) return;
  if (!isReading(await entryOf(id)) && !(await scanTab(id))) return;
  await tell(id, order).catch(() => undefined);
}

/** The change reaches the pages through the settings listener, as one made in the options does. */
async function toggleMarks(): Promise<void> {
  const { settings } = await readSettings();
  await changeSettings({ marks: !settings.marks });
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
