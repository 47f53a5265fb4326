/**
 * Automatic reading: the content script is registered for exactly the hosts that the settings want and the browser has granted.
 * Run again after every change of either; a permission taken back takes the marks away.
 */
import browser, { type Scripting } from 'webextension-polyfill';
import { bundledRegistry } from '../vendors/bundled';
import { showButton } from './badge';
import { covers, wantedOrigins } from './origins';
import { CONTENT_SCRIPT, tell } from './scan';
import { readSettings } from './settings';
import { forgetTab, readTabs } from './tabs';

const ID = 'automatic';
/** Registers the content script for what is wanted and granted, or takes the registration away. */
export async function keepInStep(): Promise<void> {
  const { settings } = await readSettings();
  const wanted = wantedOrigins(settings, knownHosts());
  const granted = await Promise.all(wanted.map((origin) => browser.permissions.contains({ origins: [origin] })));
  const matches = wanted.filter((_, index) => granted[index]);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length > 0) await browser.scripting.registerContentScripts([script(matches, settings.sitesOff)]);
}

export const knownHosts = (): string[] => [...new Set(bundledRegistry.vendors.flatMap(({ hosts }) => hosts))].sort();

const script = (matches: string[], off: readonly string[]): Scripting.RegisteredContentScript => ({
  id: ID,
  matches,
  ...(off.length > 0 ? { excludeMatches: off.map((host) => `*://*.${host}/*`) } : {}),
  js: [CONTENT_SCRIPT.replace(/^\//, '')],
});

/** After a permission was taken back: pages that we may no longer read lose their marks, and we forget them. */
export async function withdraw(origins: readonly string[]): Promise<void> {
  for (const { tab, reading } of await readTabs()) {
    if (!origins.some((origin) => covers(origin, reading.reading.url))) continue;
    await tell(tab, { kind: 'stop' }).catch(() => undefined);
    await forgetTab(tab);
    await showButton(tab, 'idle', 0);
  }
}
