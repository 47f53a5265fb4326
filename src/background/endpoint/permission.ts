/**
 * What sending needs of the browser: access to the endpoint's host and no other, and in Firefox its consent to give out what the
 * report holds. Both are asked in one question.
 */
import browser, { type Permissions } from 'webextension-polyfill';

/** A pattern names no port in Firefox: the host with all of them is the narrowest that both browsers know. */
export const originOf = (url: string): string => `https://${new URL(url).hostname}/*`;

/** Chrome knows no such consent and refuses the word: only what the manifest declares is asked for. */
function consent(): Pick<Permissions.Permissions, 'data_collection'> {
  const declared = browser.runtime.getManifest().browser_specific_settings?.gecko?.data_collection_permissions;
  return declared?.optional ? { data_collection: declared.optional } : {};
}

const wanted = (url: string): Permissions.Permissions => ({ origins: [originOf(url)], ...consent() });

export const mayReach = (url: string): Promise<boolean> => browser.permissions.contains(wanted(url));

/** Must run within the click itself, before anything is awaited. */
export const askToReach = (url: string): Promise<boolean> => browser.permissions.request(wanted(url));

/** The consent goes back; the host goes back with the others that nobody wants (`ui/access/grant.ts`). */
export async function giveBackConsent(): Promise<void> {
  if (consent().data_collection) await browser.permissions.remove(consent());
}
