/** The control chain as stations that lead into one another, from the last known owner down to the customer data. */
import type { OwnershipLink } from '../../../vendors/ownership';
import type { ChainLink, Profile } from '../../../vendors/profile';

export interface Station {
  /** Absent for the customer data, where the chain ends. */
  link?: ChainLink;
  /** Name of the party that an owner owns. */
  owned?: string;
  /** Position of the station it leads into. */
  into?: number;
}

/** Suppliers and minorities take no orders for what follows; a deal not done gives nobody a say yet. */
export function isReached({ country, control, role, status = 'held' }: ChainLink): boolean {
  const holds = role === 'owner' ? control === 'sole' || control === 'joint' : role !== 'supplier';
  return country === 'US' && status === 'held' && holds;
}

export function stationsOf({ chain }: Profile): Station[] {
  if (chain.length === 0) return [];
  const operator = chain.findIndex(({ role }) => role === 'operator');
  const data = chain.length;
  const stations = chain.map((link, index): Station => {
    if (link.role !== 'owner') return { link, into: data };
    const owned = ownedBy(link) ?? chain[operator]?.name;
    const below = chain.findIndex(({ name }, other) => other > index && name === owned);
    return { link, ...(owned ? { owned } : {}), into: below < 0 ? (operator < 0 ? data : operator) : below };
  });
  return [...stations, {}];
}

/** The edge itself is the fact an owner rests on. */
const ownedBy = ({ fact }: ChainLink): string | undefined => (fact?.value as OwnershipLink | undefined)?.owned;
