/** Who runs the service, from where, against the functions, people and places the words name. */
import type { StaffFunction } from '../claims/claim';
import type { Place } from '../places';
import type { KnownFact } from '../vendors/fact';
import type { Staffing } from '../vendors/vendor';
import type { Case } from './case';
import type { FactState } from './facts-table';
import { allInside, measuredAgainst, touches } from './place';

type Standing = 'there' | 'option' | 'wider' | 'outside' | 'unknown';

function standingOf(fact: KnownFact<Staffing> | undefined, places: readonly Place[]): Standing {
  if (fact === undefined) return 'unknown';
  const { reach, places: known } = fact.value;
  if (reach === 'beyond') return 'outside';
  if (!touches(known, places)) return 'outside';
  if (reach === 'option') return 'option';
  return allInside(known, places) ? 'there' : 'wider';
}

/** Citizens are promised and residents are what the facts say. */
const shortOfCitizens = ({ claim }: Case, facts: readonly (KnownFact<Staffing> | undefined)[]): boolean =>
  claim.detail.staff === 'citizens' && facts.some((fact) => fact !== undefined && fact.value.basis !== 'citizens');

/** Every function named must be known; words that name none speak of operation. */
export function operationsState(of: Case): FactState<'operations'> {
  const named: readonly StaffFunction[] = of.claim.detail.functions?.length ? of.claim.detail.functions : ['operation'];
  const facts = named.map((name) => of.profile.facts[name]);
  const standings = facts.map((fact) => standingOf(fact, measuredAgainst(of)));
  return { state: stateOf(of, facts, standings), facts };
}

function stateOf(
  of: Case,
  facts: readonly (KnownFact<Staffing> | undefined)[],
  standings: readonly Standing[],
): FactState<'operations'>['state'] {
  if (standings.includes('outside')) return 'outside';
  if (standings.every((standing) => standing === 'unknown')) return 'nothing-known';
  if (standings.includes('unknown')) return 'part-known';
  if (standings.includes('option')) return 'option';
  if (standings.includes('wider')) return 'wider-area';
  return shortOfCitizens(of, facts) ? 'not-citizens' : 'all-there';
}
