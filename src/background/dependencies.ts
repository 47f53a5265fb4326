/** The owners of the hosts that a page loads resources from. */
import { profileOf } from '../vendors/build-profile';
import { bundledRegistry } from '../vendors/bundled';
import { identify } from '../vendors/identify';
import type { Dependency } from './protocol';

/**
 * In: the page's requests by host, the page's own vendor, and the date. Out: one entry per other owner in the registry, most
 * requests first. Hosts of nobody are left out: nothing is known of their owners.
 */
export function dependenciesOf(hosts: Readonly<Record<string, number>>, own: string | null, on: string): Dependency[] {
  const owners = new Map<string, Dependency>();
  for (const [host, requests] of Object.entries(hosts)) {
    const speaker = identify({ url: `https://${host}/`, title: '', headings: [] }, bundledRegistry);
    if (speaker.vendor === null || speaker.vendor === own) continue;
    const known = owners.get(speaker.vendor);
    if (known) known.requests += requests;
    else owners.set(speaker.vendor, { vendor: speaker.vendor, ...ownerOf(speaker.vendor, on), requests });
  }
  return [...owners.values()].sort((a, b) => b.requests - a.requests);
}

function ownerOf(vendor: string, on: string): { name: string; us: boolean } {
  const { classes } = profileOf({ vendor, offering: null, by: 'host' }, bundledRegistry, on);
  return { name: bundledRegistry.find(vendor)?.name ?? vendor, us: classes.some((finding) => finding.class === 'us-controlled') };
}
