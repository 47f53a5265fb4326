/** Match patterns: what a mode needs of the browser, and what a pattern covers. */
import type { Mode } from './settings';

const EVERYWHERE = ['https://*/*', 'http://*/*'];

const patternOf = (host: string): string => `https://*.${host}/*`;

/** The match patterns a mode needs; `hosts` are those of the listed vendors. */
export function wantedOrigins(mode: Mode, hosts: readonly string[]): string[] {
  if (mode === 'click') return [];
  return mode === 'everywhere' ? EVERYWHERE : hosts.map(patternOf);
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
