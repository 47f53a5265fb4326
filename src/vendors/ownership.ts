/** Who owns and who controls, read from a vendor's edges on one date. Pending and blocked deals own nothing. */
import { begun, over } from './dates';
import type { KnownFact } from './fact';
import { knownFact, REVIEW_MONTHS } from './known';
import type { Edge, Party, Vendor } from './vendor';

/** The value of an ownership fact, as a reader sees it. */
export interface OwnershipLink {
  /** Absent where the owner has no name of its own: its kind says what it is. */
  owner?: string;
  ownerKind: Party['kind'];
  owned: string;
  ownerCountry?: string;
  share?: number;
  shareMax?: number;
  control: Edge['control'];
  status: NonNullable<Edge['status']>;
}

/** One way from an operator up to a last known owner; empty when the operator has no controlling owner. Nearest owner first. */
export interface ControlPath {
  owners: readonly string[];
  edges: readonly Edge[];
}

const FALLBACK: Party = { kind: 'undisclosed' };

export const partyOf = (vendor: Vendor, id: string): Party => vendor.parties[id] ?? FALLBACK;

/** Edges in force on the date whatever their status: begun, and not over. */
export const currentEdges = (vendor: Vendor, on: string): Edge[] =>
  vendor.ownership.filter((edge) => (!edge.from || begun(edge.from, on)) && !(edge.until && over(edge.until, on)));

/** An edge without a status is held: files are used as stored. */
export const statusOf = (edge: Edge): NonNullable<Edge['status']> => edge.status ?? 'held';

export const heldEdges = (vendor: Vendor, on: string): Edge[] =>
  currentEdges(vendor, on).filter((edge) => statusOf(edge) === 'held');

/** The public as a whole decides nothing, however much it holds. */
const decides = (vendor: Vendor, edge: Edge): boolean =>
  (edge.control === 'sole' || edge.control === 'joint') && partyOf(vendor, edge.owner).kind !== 'public-float';

/** Every path of sole or joint control above `party`. A cycle, which the check refuses, ends the path. */
export function controlPaths(vendor: Vendor, party: string, on: string, seen: readonly string[] = []): ControlPath[] {
  const above = heldEdges(vendor, on).filter(
    (edge) => edge.owned === party && decides(vendor, edge) && edge.owner !== party && !seen.includes(edge.owner),
  );
  if (above.length === 0) return [{ owners: [], edges: [] }];
  return above.flatMap((edge) =>
    controlPaths(vendor, edge.owner, on, [...seen, party]).map((rest) => ({
      owners: [edge.owner, ...rest.owners],
      edges: [edge, ...rest.edges],
    })),
  );
}

const underDeal = (vendor: Vendor, owned: string, on: string): boolean =>
  currentEdges(vendor, on).some((edge) => edge.status === 'pending' && edge.owned === owned);

/** The edge as a fact. While a deal on the owned company is pending, its ownership is due for review after three months. */
export function ownershipFact(vendor: Vendor, edge: Edge, on: string): KnownFact<OwnershipLink> {
  const owner = partyOf(vendor, edge.owner);
  const value: OwnershipLink = {
    ...(owner.name && { owner: owner.name }),
    ownerKind: owner.kind,
    owned: partyOf(vendor, edge.owned).name ?? '',
    ...(owner.country && { ownerCountry: owner.country }),
    ...(edge.share !== undefined && { share: edge.share }),
    ...(edge.shareMax !== undefined && { shareMax: edge.shareMax }),
    control: edge.control,
    status: statusOf(edge),
  };
  return knownFact(value, edge, {
    key: `ownership.${edge.owner}>${edge.owned}`,
    vendor,
    origin: 'vendor',
    on,
    months: underDeal(vendor, edge.owned, on) ? REVIEW_MONTHS.pendingDeal : REVIEW_MONTHS.fact,
  });
}
