/** What a page loads from others, by owner. */
import { coreOf } from '../vendors/company-name';
import { type Owner, ownerOfHost, ownerOfVendor, sameSite } from './owners';
import type { Dependency } from './protocol';

export interface Dependencies {
  owners: Dependency[];
  /** Requests to hosts of others whose owner is not known here. */
  ownerless: number;
}

export const NO_DEPENDENCIES: Dependencies = { owners: [], ownerless: 0 };

/** What tells the page's own from others: its address and, where it is known, its vendor. */
export interface Self {
  url: string;
  vendor: string | null;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

/** In: the page's requests by host, the page itself, and the date. Out: other owners, most requests first; the page's own group is none. */
export function dependenciesOf(hosts: Readonly<Record<string, number>>, self: Self, on: string): Dependencies {
  const own = hostOf(self.url);
  const group = self.vendor === null ? ownerOfHost(own, on) : ownerOfVendor(self.vendor, on);
  const isOwn = (owner: Owner): boolean => group !== undefined && coreOf(owner.name) === coreOf(group.name);
  const owners = new Map<string, Dependency>();
  let ownerless = 0;
  for (const [host, requests] of Object.entries(hosts).filter(([name]) => !sameSite(name, own))) {
    const owner = ownerOfHost(host, on);
    if (!owner) ownerless += requests;
    else if (!isOwn(owner)) add(owners, owner, host, requests);
  }
  return { owners: [...owners.values()].sort((a, b) => b.requests - a.requests), ownerless };
}

function add(owners: Map<string, Dependency>, owner: Owner, host: string, requests: number): void {
  const core = coreOf(owner.name);
  const before = owners.get(core) ?? { ...owner, hosts: [], requests: 0 };
  owners.set(core, { ...before, hosts: [...before.hosts, host], requests: before.requests + requests });
}
