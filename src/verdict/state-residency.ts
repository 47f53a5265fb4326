/** Where data is, against where the words say it is. */
import type { Place } from '../places';
import type { KnownFact } from '../vendors/fact';
import type { Location, Staffing } from '../vendors/vendor';
import type { Case } from './case';
import type { FactState } from './facts-table';
import { allInside, inside, measuredAgainst, touches } from './place';

type Stay = 'stays' | 'option' | 'wider' | 'leaves' | 'unknown';

/** One location fact against the places claimed. A group that holds them and more (the EU for France) excludes nothing. */
export function stayOf(fact: KnownFact<Location> | undefined, places: readonly Place[]): Stay {
  if (fact === undefined) return 'unknown';
  const { reach, places: known } = fact.value;
  if (known.length === 0) return reach === 'beyond' ? 'leaves' : 'unknown';
  if (reach === 'option') return touches(known, places) ? 'option' : 'leaves';
  if (allInside(known, places)) return 'stays';
  if (reach === 'beyond' || !touches(known, places)) return 'leaves';
  return 'wider';
}

const STORAGE: Readonly<Record<Stay, FactState<'residency-storage'>['state']>> = {
  stays: 'only-there',
  option: 'option',
  wider: 'wider-area',
  leaves: 'elsewhere',
  unknown: 'nothing-known',
};

export function storageState(of: Case): FactState<'residency-storage'> {
  const { customerData } = of.profile.facts;
  return { state: STORAGE[stayOf(customerData, measuredAgainst(of))], facts: [customerData] };
}

type Access = Stay | 'global';

/** Staff elsewhere matter by what they can reach: known access leaves, excluded access stays, neither is "global". */
function accessOf(fact: KnownFact<Staffing> | undefined, places: readonly Place[]): Access {
  if (fact === undefined) return 'unknown';
  const { reach, places: known, outsideAccess } = fact.value;
  if (reach === 'option') return 'option';
  if (reach === 'only' && allInside(known, places)) return 'stays';
  if (outsideAccess === undefined) return 'global';
  return outsideAccess ? 'leaves' : 'stays';
}

/** Named countries beyond the one claimed are known to be outside it; a whole region is not. */
function confined(fact: KnownFact<Location> | undefined, places: readonly Place[]): Stay {
  const stay = stayOf(fact, places);
  const namesOutside = fact?.value.places.some((known) => known.length === 2 && known !== 'EU' && !inside(known, places));
  return stay === 'wider' && namesOutside ? 'leaves' : stay;
}

/** An option the customer must choose wins over "known elsewhere"; then any known leaving decides. */
export function confinementState(of: Case): FactState<'residency-confinement'> {
  const { customerData, metadata, telemetry, support, operation, administration } = of.profile.facts;
  const places = measuredAgainst(of);
  const data = confined(customerData, places);
  const locations = [metadata, telemetry].map((fact) => confined(fact, places));
  const staff = [support, operation, administration].map((fact) => accessOf(fact, places));
  const facts = [customerData, metadata, telemetry, support, operation, administration];
  const all: readonly Access[] = [data, ...locations, ...staff];
  if (data === 'option') return { state: 'option', facts: [customerData] };
  if (all.includes('leaves')) return { state: 'leaves', facts: facts.filter((_, index) => all[index] === 'leaves') };
  if (data === 'unknown') return { state: 'nothing-known', facts: [] };
  if (all.includes('global')) return { state: 'global-staff', facts };
  const known: readonly Access[] = [data, ...locations, staff[0] ?? 'unknown'];
  return { state: known.every((stay) => stay === 'stays') ? 'all-stay' : 'rest-not-known', facts };
}
