/** Who owns a host: the registry where it has the address, else the dataset of third parties on the web (third-party-web, MIT). */
import { getEntity, getRootDomain } from 'third-party-web/nostats-subset';
import { profileOf } from '../vendors/build-profile';
import { bundledRegistry } from '../vendors/bundled';
import { coreOf } from '../vendors/company-name';
import type { ChainLink } from '../vendors/profile';
import type { Vendor } from '../vendors/vendor';

export interface Owner {
  name: string;
  /** Only where the registry has it: the dataset knows names, no seats. */
  country?: string;
  /** The registry knows an entity under US jurisdiction above it. */
  us: boolean;
}

const ORGANISATIONS = ['company', 'state', 'foundation', 'fund'];

const ownerByVendor = new Map<string, Owner>();

/** The last known owner of a vendor: hosts of one group count together. */
export function ownerOfVendor(vendor: string, on: string): Owner {
  const known = ownerByVendor.get(`${vendor} ${on}`) ?? readOwner(vendor, on);
  ownerByVendor.set(`${vendor} ${on}`, known);
  return known;
}

function readOwner(vendor: string, on: string): Owner {
  const profile = profileOf({ vendor, offering: null, by: 'host' }, bundledRegistry, on);
  const { name = vendor, country } = profile.chain.find(isOrganisation) ?? {};
  const us = profile.classes.some((finding) => finding.class === 'us-controlled');
  return { name, ...(country && { country }), us };
}

/** The chain begins with the last known owner. A state, founders and a public float are no name that hosts could be grouped by. */
function isOrganisation({ name, role, kind, control, status = 'held' }: ChainLink): boolean {
  if (role === 'operator') return true;
  if (name === undefined) return false;
  return role === 'owner' && status === 'held' && (control === 'sole' || control === 'joint') && ORGANISATIONS.includes(kind);
}

/** Companies by the core of their name: vendors by their own and their operator's, then every company in a file. */
function companies(on: string): Map<string, () => Owner> {
  const byCore = new Map<string, () => Owner>();
  const add = (name: string | undefined, owner: () => Owner) => {
    const core = name && coreOf(name);
    if (core && !byCore.has(core)) byCore.set(core, owner);
  };
  const operatorOf = ({ parties, operator }: Vendor): string | undefined => parties[operator]?.name;
  for (const vendor of bundledRegistry.vendors) {
    for (const name of [operatorOf(vendor), vendor.name]) add(name, () => ownerOfVendor(vendor.id, on));
  }
  for (const { name, country, kind } of bundledRegistry.vendors.flatMap(({ parties }) => Object.values(parties))) {
    if (kind === 'company' && name && country) add(name, () => ({ name, country, us: country === 'US' }));
  }
  return byCore;
}

let known: { on: string; companies: Map<string, () => Owner> } | undefined;

function companyNamed(name: string, on: string): Owner {
  if (known?.on !== on) known = { on, companies: companies(on) };
  return known.companies.get(coreOf(name))?.() ?? { name, us: false };
}

/** Out: the owner of a host on a day, or undefined where neither source has it. */
export function ownerOfHost(host: string, on: string): Owner | undefined {
  const listed = bundledRegistry.addresses.ownerOf({ host, path: '/' })?.vendor;
  if (listed) return ownerOfVendor(listed, on);
  const root = getRootDomain(`https://${host}/`);
  const entity = getEntity(`https://${host}/`) ?? getEntity(`https://${root}/`);
  return entity && companyNamed(entity.company, on);
}

/** True when two hosts share the name that somebody registered. */
export const sameSite = (one: string, other: string): boolean =>
  getRootDomain(`https://${one}/`) === getRootDomain(`https://${other}/`);
