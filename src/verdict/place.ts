/** Which place a claim is judged against. `design.md` section 3: a claim that names a country is judged against that country. */
import { countriesOf, type Place, within } from '../places';
import type { Case } from './case';

/** The words "European" and "EU" ask the table's own question; every other place asks it of that place. */
const TABLE_PLACES: readonly Place[] = ['EU', 'EUROPE', 'WORLD'];

/** The places the words name; "domestic" is the seat's country. Empty when they name none, or a seat that is not known. */
export function placesNamed({ claim, profile }: Case): readonly Place[] {
  const seat = profile.facts.seat?.value;
  return (claim.detail.place ?? []).flatMap((place) => (place === 'HOME' ? (seat ? [seat] : []) : [place]));
}

/** True when the claim names a country or region other than Europe or the EU as a whole. */
export function namesCountry(of: Case): boolean {
  const places = placesNamed(of);
  return places.length > 0 && !places.some((place) => TABLE_PLACES.includes(place));
}

/** What location and staff are measured against: the places named, the EU when none is. */
export function measuredAgainst(of: Case): readonly Place[] {
  const places = placesNamed(of);
  return places.length > 0 ? places : ['EU'];
}

/** What seat and control are measured against. "European" means the EU here: the table treats CH, GB, NO, IS and LI apart. */
export const controlPlaces = (of: Case): readonly Place[] => (namesCountry(of) ? placesNamed(of) : ['EU']);

/** True when `place` lies within the union of `places`. */
export function inside(place: Place, places: readonly Place[]): boolean {
  if (places.some((outer) => within(place, outer))) return true;
  const countries = countriesOf(place);
  return countries.length > 0 && countries.every((country) => places.some((outer) => countriesOf(outer).includes(country)));
}

export const allInside = (list: readonly Place[], places: readonly Place[]): boolean =>
  list.length > 0 && list.every((place) => inside(place, places));

/** True when the two share a country; a group shares every country it holds. */
export function touches(list: readonly Place[], places: readonly Place[]): boolean {
  const countries = new Set(places.flatMap(countriesOf));
  return list.some((place) => place === 'WORLD' || countriesOf(place).some((country) => countries.has(country)));
}
