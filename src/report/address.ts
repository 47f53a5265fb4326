/** A page's address as evidence: without credentials, fragment, sessions, keys and trackers. */

/** Names of parameters that carry a session, a key or a tracker; matched whole or as a part between `_` or `-`. */
const SECRET =
  /(^|[_-])(token|session|sessionid|sid|jsessionid|phpsessid|auth|key|apikey|code|sig|signature|jwt|pass|password|secret|ticket|nonce|state)($|[_-])/i;
const TRACKER = /^(utm_\w+|gclid|gbraid|wbraid|fbclid|msclkid|dclid|mc_[ce]id|yclid|igshid|_ga|_gl|trk|sc_\w+)$/i;

export interface EvidenceAddress {
  url: string;
  /** Names of the parameters taken out. */
  removed: string[];
  /** What is left still has a query: it may lead to what only this user sees. */
  query: boolean;
}

/** An address that does not parse is kept as it is. */
export function evidenceAddress(address: string): EvidenceAddress {
  if (!URL.canParse(address)) return { url: address, removed: [], query: false };
  const url = new URL(address);
  const removed = [...new Set(url.searchParams.keys())].filter((name) => SECRET.test(name) || TRACKER.test(name));
  for (const name of removed) url.searchParams.delete(name);
  url.username = '';
  url.password = '';
  url.hash = '';
  return { url: url.href, removed, query: url.search !== '' };
}
