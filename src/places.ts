/**
 * Places as claims, facts and rules name them: an ISO 3166-1 alpha-2 country code, or one of the groups below.
 * Every station may import this file; it imports nothing.
 */

export type CountryCode = string & { readonly length: 2 };

/** EUROPE = EEA + CH + GB. DACH, NORDIC and BENELUX are only ever named by claims. HOME is "domestic", without a country. */
export type PlaceGroup = 'EU' | 'EEA' | 'EUROPE' | 'DACH' | 'NORDIC' | 'BENELUX' | 'HOME' | 'WORLD';

export type Place = string;

const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');
const EEA = [...EU, 'IS', 'LI', 'NO'];

const MEMBERS: Readonly<Record<PlaceGroup, readonly string[]>> = {
  EU,
  EEA,
  EUROPE: [...EEA, 'CH', 'GB'],
  DACH: ['DE', 'AT', 'CH'],
  NORDIC: ['DK', 'FI', 'IS', 'NO', 'SE'],
  BENELUX: ['BE', 'NL', 'LU'],
  HOME: [],
  WORLD: [],
};

const isGroup = (place: Place): place is PlaceGroup => Object.hasOwn(MEMBERS, place);

/** The countries a place stands for; empty for HOME and WORLD, which name none. */
export function countriesOf(place: Place): readonly string[] {
  return isGroup(place) ? MEMBERS[place] : [place];
}

/** True when every country of `inner` belongs to `outer`. HOME and WORLD lie within nothing but themselves; all lies within WORLD. */
export function within(inner: Place, outer: Place): boolean {
  if (inner === outer || outer === 'WORLD') return true;
  const countries = countriesOf(inner);
  return countries.length > 0 && countries.every((country) => countriesOf(outer).includes(country));
}
