import type { Strength } from './claim';
import type { Reading } from './reading';
import type { Candidate } from './rule';

/** Alternatives widen a place: "in the Netherlands or Europe" promises less than the Netherlands. */
function widens({ from, to }: Candidate, reading: Reading): boolean {
  const places = reading.all('PLACE', 'DEMONYM').filter((hit) => hit.from >= from - 1 && hit.to <= to + 5);
  return reading
    .all('OR')
    .some(
      (or) => places.some((hit) => hit.to === or.from - 1) && places.some((hit) => hit.from > or.to && hit.from <= or.to + 4),
    );
}

/** Totality of the protection itself: 100 %, never, no one, guaranteed, fully immune. "Only" is confinement, and plain. */
const TOTALITY = ['NEVER', 'NO_ONE', 'HUNDRED', 'ABSOLUTE'] as const;

/** How much the words promise. A hedge anywhere in the sentence counts. */
export function strengthOf(candidate: Candidate, reading: Reading): Strength {
  if (candidate.hedged || reading.has('HEDGE', 'PROGRESS') || widens(candidate, reading)) return 'hedged';
  const totality = candidate.type === 'immunity' ? [...TOTALITY, 'TOTAL' as const] : TOTALITY;
  return reading.within(candidate.from - 2, candidate.to + 2, ...totality) ? 'absolute' : 'plain';
}
