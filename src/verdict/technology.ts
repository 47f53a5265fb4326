/** Technology by facts: the platform software is what a supplier list says it is, as the words claim it. */
import type { Place } from '../places';
import type { KnownFact } from '../vendors/fact';
import type { Supplier } from '../vendors/vendor';
import type { Case } from './case';
import type { CellAnswer } from './cell-tests';
import { inside, namesCountry, placesNamed } from './place';

type Standing = 'yes' | 'no' | 'open' | 'unknown';

const isPlatform = ({ role }: Supplier): boolean => role !== 'component';

/** "European technology" on a platform from anywhere outside the EU is contradicted; upstream open source is nobody's. */
const european = ({ country, role }: Supplier, places: readonly Place[]): Standing =>
  role === 'open-source' ? 'open' : inside(country, places) ? 'yes' : 'no';

const own = ({ role }: Supplier): Standing => (role === 'own' ? 'yes' : role === 'platform' ? 'no' : 'open');

const openSource = ({ role, proprietary }: Supplier): Standing =>
  role === 'open-source' || proprietary === false ? 'yes' : role === 'platform' || proprietary ? 'no' : 'unknown';

function standings(of: Case, platforms: readonly Supplier[]): readonly Standing[] {
  const kind = of.claim.detail.technology ?? 'european';
  if (kind === 'own') return platforms.map(own);
  if (kind === 'open-source') return platforms.map(openSource);
  const places = namesCountry(of) ? placesNamed(of) : ['EU'];
  return platforms.map((supplier) => european(supplier, places));
}

/** Supported where all of it is as claimed, needs-qualification where part is, contradicted where a licensed or closed platform is not. */
export function technologyByFacts(of: Case): CellAnswer {
  const fact: KnownFact<readonly Supplier[]> | undefined = of.profile.facts.suppliers;
  const platforms = fact?.value.filter(isPlatform) ?? [];
  if (fact === undefined || platforms.length === 0) return { value: 'unproven', reason: 'technology-nothing-known' };
  const found = new Set(standings(of, platforms));
  const answer = (value: CellAnswer['value'], reason: string): CellAnswer => ({ value, reason, facts: [fact] });
  if (found.has('no')) return contradictedOrPart(of, found, answer);
  if (found.has('unknown')) return answer('unproven', 'technology-nothing-known');
  if (found.has('open')) return answer('needs-qualification', 'technology-part');
  return answer('supported', 'technology-as-claimed');
}

type Answer = (value: CellAnswer['value'], reason: string) => CellAnswer;

/** One foreign platform decides "European"; for "own" and "open source" a part that holds leaves part of the truth. */
function contradictedOrPart({ claim }: Case, found: ReadonlySet<Standing>, answer: Answer): CellAnswer {
  const partIsEnough = claim.detail.technology === 'own' || claim.detail.technology === 'open-source';
  if (partIsEnough && found.size > 1) return answer('needs-qualification', 'technology-part');
  return answer('contradicted', 'technology-not-as-claimed');
}
