import type { ClaimType } from '../claim';
import type { Concept } from '../concept';
import type { Hit } from '../reading';
import type { Situation, Voice } from './situation';

const SOVEREIGN = ['SOVEREIGN', 'SOVEREIGNTY'] as const;

/** The word that a definition of each type defines; of the others, "sovereign". */
const DEFINED: Partial<Record<ClaimType, readonly Concept[]>> = {
  isolation: ['AIRGAP', ...SOVEREIGN],
  certification: ['SCHEME'],
  keys: ['BYOK', 'ZERO', ...SOVEREIGN],
  recourse: ['REPORT'],
};

const subjectOf = ({ reading, candidate }: Situation): Hit | undefined =>
  reading.all(...(DEFINED[candidate.type] ?? SOVEREIGN))[0];

/** "A sovereign cloud is ...": an indefinite subject and a statement about the kind. */
function ofKind(situation: Situation): boolean {
  const { reading } = situation;
  const subject = subjectOf(situation);
  if (!subject || subject.from > 4 || reading.has('WE')) return false;
  const indefinite = reading.all('INDEFINITE').some((hit) => hit.to < subject.from && subject.from - hit.to <= 3);
  return indefinite && reading.within(subject.to + 1, subject.to + 6, 'COPULA', 'MEANS', 'GIVE', 'MUST', 'HOLD');
}

/** "Data sovereignty means ...", "sovereignty is the ability ...", "there is no definition of ...". */
function ofWord(situation: Situation): boolean {
  const { reading } = situation;
  const word = subjectOf(situation);
  if (!word || reading.has('WE')) return false;
  if (reading.within(word.to + 1, word.to + 6, 'MEANS')) return true;
  if (situation.candidate.type === 'certification' && word.from > 2) return false;
  return reading.has('NOTION') && reading.has('COPULA', 'MEANS') && reading.within(word.from - 8, word.to + 10, 'NOTION');
}

/** "The C5 attestation is ...", "EUCS is ...": what follows says what the scheme is. */
function ofScheme({ candidate, reading }: Situation): boolean {
  const isSubject = candidate.type === 'certification' && candidate.from <= 2 && !reading.has('WE', 'CUSTOMER');
  if (!isSubject || reading.has('PROGRESS')) return false;
  return (
    reading.within(candidate.to + 1, candidate.to + 1, 'COPULA', 'MEANS') ||
    reading.within(candidate.to, candidate.to + 1, 'HEDGE')
  );
}

export const definition: Voice = {
  reason: 'definition',
  holds: (situation) => ofKind(situation) || ofWord(situation) || ofScheme(situation),
};
