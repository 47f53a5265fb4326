/** Asks the browser for hosts, and gives back what is no longer wanted. */
import browser from 'webextension-polyfill';
import { wantedOrigins } from '../../background/origins';
import { changeSettings, type Mode } from '../../background/settings';

/**
 * Must run within the click itself: the request comes before anything is awaited. Answers false when the user refused; then
 * nothing has changed.
 */
export async function takeMode(mode: Mode, hosts: readonly string[]): Promise<boolean> {
  const origins = wantedOrigins(mode, hosts);
  if (origins.length > 0 && !(await browser.permissions.request({ origins }))) return false;
  await changeSettings({ mode });
  await giveBack(origins);
  return true;
}

async function giveBack(wanted: readonly string[]): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const spare = origins.filter((origin) => !wanted.includes(origin));
  if (spare.length > 0) await browser.permissions.remove({ origins: spare });
}

/** What a mode needs, and what of it the browser allows now. */
export async function grantedOrigins(mode: Mode, hosts: readonly string[]): Promise<{ wanted: string[]; granted: string[] }> {
  const wanted = wantedOrigins(mode, hosts);
  const allowed = await Promise.all(wanted.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return { wanted, granted: wanted.filter((_, index) => allowed[index]) };
}
