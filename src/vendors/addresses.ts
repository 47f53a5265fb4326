/**
 * Who owns an address. Every host and path of the registry stands in one table; the most specific one wins: first by host
 * over whole labels, then by path over whole segments, and at a tie the own address beats the foreign one.
 */
import { FOREIGN_DOMAINS, FOREIGN_LABELS, FOREIGN_SEGMENTS } from './foreign';
import type { Address } from './host';
import type { Vendor } from './vendor';

/** `vendor` null: other people's words. `offering`: what the address is listed for. `by`: whether host or path decided. */
export interface Owner {
  vendor: string | null;
  offering: string | null;
  by: 'host' | 'path';
}

export interface AddressBook {
  ownerOf(address: Address): Owner | undefined;
  /** Every address that the registry lists, for the check that no two vendors claim one. */
  readonly listed: readonly ListedAddress[];
}

export interface ListedAddress extends Address {
  vendor: string | null;
  offering: string | null;
}

const LANGUAGE = /^\/[a-z]{2}(?:[-_][a-z]{2,4})?(?=\/|$)/i;

const splitAddress = (text: string): Address => {
  const slash = text.indexOf('/');
  return slash < 0 ? { host: text, path: '' } : { host: text.slice(0, slash), path: text.slice(slash) };
};

/** A path alone holds on every host of the vendor. */
const onHosts = (vendor: Vendor, place: string): Address[] =>
  place.startsWith('/') ? vendor.hosts.map((host) => ({ host, path: place })) : [splitAddress(place)];

function ofVendor(vendor: Vendor): ListedAddress[] {
  const own = vendor.hosts.map((host) => ({ host, path: '', vendor: vendor.id, offering: null }));
  const offered = vendor.offerings.flatMap(({ id, paths = [], hosts = [] }) =>
    [...paths, ...hosts].flatMap((place) =>
      onHosts(vendor, place).map((address) => ({ ...address, vendor: vendor.id, offering: id })),
    ),
  );
  const foreign = (vendor.foreignPaths ?? []).flatMap((place) =>
    onHosts(vendor, place).map((address) => ({ ...address, vendor: null, offering: null })),
  );
  return [...own, ...offered, ...foreign];
}

/** The path as written, and without one or two leading language segments (`/en`, `/de-de`, `/ch/fr`). */
function readings(path: string): string[] {
  const once = path.replace(LANGUAGE, '');
  return [...new Set([path, once, once.replace(LANGUAGE, '')])].map((reading) => reading.toLowerCase() || '/');
}

const trimmed = (prefix: string): string => (prefix === '/' ? '/' : prefix.replace(/\/$/, '').toLowerCase());

/** `/` as a listed path means all but the front page, which is always the owner's. */
function under(path: string, prefix: string): boolean {
  if (prefix === '') return true;
  if (prefix === '/') return path !== '/';
  return path === prefix || (path.startsWith(prefix) && '/.'.includes(path.charAt(prefix.length)));
}

const suffixes = (host: string): string[] => {
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
};

const carriesOthersWords = (address: Address, entry: ListedAddress): boolean => {
  if (entry.path !== '' || entry.vendor === null) return false;
  const extra = address.host.slice(0, -entry.host.length).split('.');
  const segments = readings(address.path).map((path) => path.split('/')[1] ?? '');
  return extra.some((label) => FOREIGN_LABELS.has(label)) || segments.some((segment) => FOREIGN_SEGMENTS.has(segment));
};

/** At a tie the own address beats the foreign one, and an address listed for an offering the same one listed for its vendor. */
const saysMore = (entry: ListedAddress, best: ListedAddress | undefined): boolean =>
  best?.vendor === null || (best?.offering === null && entry.offering !== null);

function mostSpecific(entries: readonly ListedAddress[], path: string): ListedAddress | undefined {
  const paths = readings(path);
  const matching = entries.filter((entry) => paths.some((reading) => under(reading, trimmed(entry.path))));
  return matching.reduce<ListedAddress | undefined>((best, entry) => {
    const gain = entry.path.length - (best?.path.length ?? -1);
    return gain > 0 || (gain === 0 && saysMore(entry, best)) ? entry : best;
  }, undefined);
}

const ownerBy = (entry: ListedAddress, address: Address): Owner =>
  carriesOthersWords(address, entry)
    ? { vendor: null, offering: null, by: 'host' }
    : { vendor: entry.vendor, offering: entry.offering, by: entry.path ? 'path' : 'host' };

/** Out: lookups by address; undefined when the host is nobody's in the registry. */
export function addressBook(vendors: readonly Vendor[]): AddressBook {
  const foreign = FOREIGN_DOMAINS.map((place) => ({ ...splitAddress(place), vendor: null, offering: null }));
  const listed = vendors.flatMap(ofVendor);
  const byHost = new Map<string, ListedAddress[]>();
  for (const entry of [...listed, ...foreign]) byHost.set(entry.host, [...(byHost.get(entry.host) ?? []), entry]);
  const ownerOf = (address: Address): Owner | undefined => {
    for (const host of suffixes(address.host)) {
      const entry = mostSpecific(byHost.get(host) ?? [], address.path);
      if (entry) return ownerBy(entry, address);
    }
    const forum = address.host.split('.').some((label) => FOREIGN_LABELS.has(label));
    return forum ? { vendor: null, offering: null, by: 'host' } : undefined;
  };
  return { ownerOf, listed };
}
