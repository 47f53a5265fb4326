/** Switches sending to the organisation's endpoint on and off, with everything that the browser must allow for it. */
import { forgetEndpoint, keepEndpoint } from '../../background/endpoint/endpoint';
import { askToReach, giveBackConsent } from '../../background/endpoint/permission';
import { giveBack } from '../access/grant';

/**
 * Must run within the click itself. Without a secret the one that is kept stays. Answers false when the user refused; then nothing
 * has changed.
 */
export async function switchOn(url: string, secret: string | undefined, hosts: readonly string[]): Promise<boolean> {
  if (!(await askToReach(url))) return false;
  await keepEndpoint({ url, ...(secret === undefined ? {} : { secret }) });
  await giveBack(hosts);
  return true;
}

/** The secret goes with the permission. */
export async function switchOff(hosts: readonly string[]): Promise<void> {
  await forgetEndpoint();
  await giveBackConsent();
  await giveBack(hosts, '');
}
