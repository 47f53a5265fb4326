/** Match patterns: what a mode needs of the browser, and what a pattern covers. */
import type { Settings } from './settings';

const EVERYWHERE = ['https://*/*', 'http://*/*'];

export const patternOf = (host: string): string => `https://*.${host}/*`;

type Wishes = Pick<Settings, 'mode' | 'sitesOn' | 'sitesOff'>;

/** The match patterns that automatic checking needs; `hosts` are those of the listed vendors. */
export function wantedOrigins({ mode, sitesOn }: Pick<Wishes, 'mode' | 'sitesOn'>, hosts: readonly string[]): string[] {
  if (mode === 'everywhere') return EVERYWHERE;
  return [...new Set([...(mode === 'known' ? hosts : []), ...sitesOn])].map(patternOf);
}

/** Whether pages of a host are checked by themselves, as far as the settings go. */
export function isWanted(wishes: Wishes, hosts: readonly string[], host: string): boolean {
  const url = `https://${host}/`;
  return (
    !wishes.sitesOff.some((off) => covers(patternOf(off), url)) &&
    wantedOrigins(wishes, hosts).some((origin) => covers(origin, url))
  );
}

/** Whether a match pattern of ours covers an address: scheme, then host with an optional leading `*.`. */
export function covers(pattern: string, url: string): boolean {
  const { protocol, hostname } = new URL(url);
  const [, scheme, host = ''] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern === '<all_urls>' ? '*://*/*' : pattern) ?? [];
  if (scheme === undefined || (scheme !== '*' && `${scheme}:` !== protocol)) return false;
  if (host === '*') return true;
  const name = host.replace(/^\*\./, '');
  return hostname === name || (host.startsWith('*.') && hostname.endsWith(`.${name}`));
}
