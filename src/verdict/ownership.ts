/** Ownership: who controls, from where, and what others hold. `design.md` section 3, rows "ownership" and its decisions. */
import { countriesOf, type Place } from '../places';
import type { KnownFact } from '../vendors/fact';
import type { ChainLink, Profile } from '../vendors/profile';
import type { Case } from './case';
import { allInside, controlPlaces, inside, namesCountry } from './place';

/** The thresholds of SecNumCloud 3.2 section 19.6, percent: one holder from outside, and all of them together. */
export const LARGEST_OUTSIDE = 24;
export const SUM_OUTSIDE = 39;

/** CH, GB, NO, IS and LI: European, and not of the Union. */
const EUROPE_BEYOND_EU: readonly Place[] = countriesOf('EUROPE').filter((country) => !countriesOf('EU').includes(country));

export interface Shares {
  largest?: number;
  sum?: number;
  /** Part of it is traded on an exchange, whoever holds it. */
  float: boolean;
  facts: readonly KnownFact[];
}

/** Holdings from outside the place the claim is judged against, percent; absent while no share is known. */
export function sharesOutside(of: Case): Shares {
  const { holders } = of.profile;
  const float = holders.publicFloat === true;
  if (!namesCountry(of)) return { largest: holders.largestNonEu, sum: holders.sumNonEu, float, facts: holders.because };
  const known = outsiders(of).flatMap((link) => link.share ?? link.shareMax ?? []);
  if (known.length === 0) return { float, facts: holders.because };
  return { largest: Math.max(...known), sum: known.reduce((sum, share) => sum + share, 0), float, facts: holders.because };
}

const owners = ({ chain }: Profile): readonly ChainLink[] =>
  chain.filter((link) => link.role === 'owner' && (link.status ?? 'held') === 'held');

function outsiders(of: Case): readonly ChainLink[] {
  const places = controlPlaces(of);
  return owners(of.profile).filter(({ country }) => country !== undefined && !inside(country, places));
}

/** True when every holder is known to be of the place claimed, none is undisclosed and nothing is traded. */
export function allHoldersInside(of: Case): boolean {
  const { holders } = of.profile;
  if (holders.publicFloat) return false;
  if (!namesCountry(of) && holders.sumNonEu !== undefined) return holders.sumNonEu === 0;
  const places = controlPlaces(of);
  const links = owners(of.profile);
  return links.length > 0 && links.every(({ country }) => country !== undefined && inside(country, places));
}

export function controlledFromInside({ profile }: Case, places: readonly Place[]): boolean | undefined {
  const from = profile.facts.controlledFrom?.value;
  return from === undefined || from.length === 0 ? undefined : allInside(from, places);
}

export function seatInside({ profile }: Case, places: readonly Place[]): boolean | undefined {
  const seat = profile.facts.seat?.value;
  return seat === undefined ? undefined : inside(seat, places);
}

/** Controlled from a European country outside the Union, and the words say "European", not "EU". */
export function europeanBeyondEu({ profile, claim }: Case): boolean {
  const from = profile.facts.controlledFrom?.value ?? [];
  const saysEu = (claim.detail.place ?? []).includes('EU');
  return (
    !saysEu &&
    from.length > 0 &&
    from.every((country) => EUROPE_BEYOND_EU.includes(country) || countriesOf('EU').includes(country))
  );
}
