import { about, before, firstIn, inSpan, type Situation, type Voice } from './situation';

const GOOD = ['SOVEREIGN', 'SOVEREIGNTY', 'CERTIFIED', 'SCHEME'] as const;

/** A denial that governs the good word: "not sovereign", "no certificate", "creates no sovereignty". */
function deniesGood(situation: Situation): boolean {
  const good = firstIn(situation, ...GOOD);
  if (!good) return false;
  const { reading } = situation;
  const denials = reading.all('NO', 'NOT', 'NEVER');
  return denials.some(({ to }) => to < good.from && good.from - to <= 4 && reading.pauseBetween(to, good.from) === 0);
}

/** The vendor, or anyone, says that the good thing does not hold. Denying a bad thing is the claim itself. */
export const negated: Voice = {
  reason: 'negated',
  types: ['label', 'certification', 'compliance'],
  holds: (situation) => deniesGood(situation) || situation.reading.has('NOT_ENOUGH'),
};

export const unpromised: Voice = {
  reason: 'negated',
  holds: (situation) => situation.reading.has('CANNOT_PROMISE'),
};

/** "Data is not stored in the EU", as opposed to "is not stored outside the EU". */
export const notThere: Voice = {
  reason: 'negated',
  types: ['residency', 'operations'],
  holds: (situation) =>
    situation.candidate.detail.wording === 'storage' &&
    (inSpan(situation, 'NOT') || before(situation, 1, 'NOT')) &&
    !about(situation, 1, 'LEAVE', 'OUTSIDE', 'US', 'FOREIGN'),
};
