/** Asks the browser for hosts, and gives back what is no longer wanted. */
import browser from 'webextension-polyfill';
import { readEndpoint } from '../../background/endpoint/endpoint';
import { originOf } from '../../background/endpoint/permission';
import { patternOf, wantedOrigins } from '../../background/origins';
import { changeSettings, type Mode, readSettings, type Settings, siteChange } from '../../background/settings';

/**
 * Must run within the click itself: the request comes before anything is awaited. Answers false when the user refused; then
 * nothing has changed.
 */
export async function takeMode(mode: Mode, settings: Settings, hosts: readonly string[]): Promise<boolean> {
  const origins = wantedOrigins({ ...settings, mode }, hosts);
  if (origins.length > 0 && !(await browser.permissions.request({ origins }))) return false;
  await changeSettings({ mode });
  await giveBack(hosts);
  return true;
}

/**
 * Must run within the click itself. A popup closes under the browser's question, so the wish is kept first and withdrawn when it is
 * refused. Answers false then.
 */
export async function takeSite(
  host: string,
  to: 'on' | 'off' | undefined,
  settings: Settings,
  hosts: readonly string[],
): Promise<boolean> {
  const asked = to === 'on' ? browser.permissions.request({ origins: [patternOf(host)] }) : Promise.resolve(true);
  await changeSettings(siteChange(settings, host, to));
  const granted = await asked;
  if (!granted) await changeSettings(siteChange(settings, host, undefined));
  await giveBack(hosts);
  return granted;
}

/** What neither the settings nor the endpoint for reports needs any more; `endpoint` is its address, where that is about to change. */
export async function giveBack(hosts: readonly string[], endpoint?: string): Promise<void> {
  const url = endpoint ?? (await readEndpoint()).url;
  const wanted = [...wantedOrigins((await readSettings()).settings, hosts), ...(url === '' ? [] : [originOf(url)])];
  const { origins = [] } = await browser.permissions.getAll();
  const spare = origins.filter((origin) => !wanted.includes(origin));
  if (spare.length > 0) await browser.permissions.remove({ origins: spare });
}

/** How many of the wanted patterns the browser does not allow now. */
export async function missingOrigins(hosts: readonly string[]): Promise<number> {
  const wanted = wantedOrigins((await readSettings()).settings, hosts);
  const allowed = await Promise.all(wanted.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return allowed.filter((granted) => !granted).length;
}
