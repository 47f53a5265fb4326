import type { ClaimType } from '../claim';
import type { Concept } from '../concept';
import type { Hit, Reading } from '../reading';
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
  if (situation.candidate.type === 'isolation' && reading.has('OFFER')) return false;
  const indefinite = reading.all('INDEFINITE').some((hit) => hit.to < subject.from && subject.from - hit.to <= 3);
  return (
    indefinite &&
    (reading.within(subject.to + 1, subject.to + 6, 'COPULA', 'MEANS', 'GIVE', 'MUST', 'HOLD') || isIdeal(subject, reading))
  );
}

/** "A truly sovereign provider never lets ...": what such a one would not do. A denial right behind the noun belongs to it: "without ...". */
const isIdeal = ({ from, to }: Hit, reading: Reading): boolean =>
  reading.within(from - 2, to + 2, 'COMPANY') &&
  (reading.within(to + 2, to + 4, 'NEVER', 'NOT') || reading.within(to + 3, to + 5, 'NO', 'NO_ONE'));

/** "A cloud is sovereign when ...": the thing is any such thing, and the word is said of it. */
function ofAny({ candidate, reading }: Situation): boolean {
  const [thing] = reading.all('THING');
  return (
    candidate.type === 'label' &&
    thing !== undefined &&
    thing.from <= 2 &&
    !reading.has('WE', 'CUSTOMER') &&
    reading.within(thing.from - 1, thing.from - 1, 'INDEFINITE') &&
    reading.within(thing.to + 1, thing.to + 2, 'COPULA', 'HEDGE') &&
    reading.within(thing.to + 2, thing.to + 4, 'SOVEREIGN')
  );
}

/** "Air-gapped systems are ...": what is said of all such things. */
const ofAll = ({ candidate, reading }: Situation): boolean =>
  candidate.type === 'isolation' &&
  !reading.has('WE', 'CUSTOMER') &&
  reading
    .all('AIRGAP')
    .some(
      ({ from, to }) =>
        from === 0 &&
        reading.within(to, to + 1, 'THING', 'ENVIRONMENT', 'NETWORK') &&
        reading.within(to + 1, to + 2, 'COPULA', 'MEANS'),
    );

/** "Its goal is to provide an autonomous solution": an aim, which the words that it is to give follow. */
const isAim = (notion: Hit, word: Hit, { reading }: Situation): boolean =>
  reading.within(notion.from, notion.to, 'HEDGE') && reading.within(notion.to + 1, word.from - 1, 'GIVE');

/** "Data sovereignty means ...", "sovereignty is the ability ...", "there is no definition of ...". */
function ofWord(situation: Situation): boolean {
  const { reading } = situation;
  const word = subjectOf(situation);
  if (!word || reading.has('WE') || reading.within(word.from - 1, word.from - 1, 'CUSTOMER')) return false;
  if (reading.within(word.to + 1, word.to + 6, 'MEANS')) return true;
  if (situation.candidate.type === 'certification' && word.from > 2) return false;
  const notions = reading.all('NOTION').filter((notion) => !isAim(notion, word, situation));
  return reading.has('COPULA', 'MEANS') && notions.some((notion) => notion.to >= word.from - 8 && notion.from <= word.to + 10);
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

/** What stands under "What is HDS?" tells of the scheme. */
function underQuestion({ candidate, heading, reading }: Situation): boolean {
  if (candidate.type !== 'certification' || reading.has('WE', 'CUSTOMER') || !heading?.within(0, 0, 'ASK')) return false;
  const [scheme] = heading.all('SCHEME');
  return (
    scheme !== undefined &&
    heading.within(1, scheme.from - 1, 'COPULA') &&
    scheme.from <= 5 &&
    heading.words.length - scheme.to <= 2
  );
}

export const definition: Voice = {
  reason: 'definition',
  holds: (situation) =>
    ofKind(situation) ||
    ofAny(situation) ||
    ofAll(situation) ||
    ofWord(situation) ||
    ofScheme(situation) ||
    underQuestion(situation),
};
