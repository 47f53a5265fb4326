import type { Hit, Reading } from '../reading';
import { about, before, firstIn, inSpan, type Situation, type Voice } from './situation';

const GOOD = ['SOVEREIGN', 'SOVEREIGNTY', 'SCHEME', 'CERTIFIED', 'COMPLIANT', 'TECHNOLOGY', 'CONTEST'] as const;

/** A denial that governs the good word: "not sovereign", "no certificate", "creates no sovereignty". */
function deniesGood(situation: Situation): boolean {
  const good = firstIn(situation, ...GOOD);
  if (!good || about(situation, 0, 'LICENSED', 'PROPRIETARY', 'BIGTECH', 'US', 'FOREIGN')) return false;
  const { reading } = situation;
  return reading
    .all('NO', 'NOT', 'NEVER', 'NO_ONE')
    .some(({ to }) => to < good.from && good.from - to <= 4 && reading.pauseBetween(to, good.from) === 0);
}

/** "Full sovereignty does not exist": the denial ends the sentence. */
function deniesAtEnd(situation: Situation): boolean {
  const word = firstIn(situation, 'SOVEREIGN', 'SOVEREIGNTY');
  const { reading } = situation;
  const last = reading.words.length - 1;
  return (
    word !== undefined &&
    (!reading.has('WE', 'CUSTOMER') || reading.within(0, word.from - 1, 'COMPLIANT')) &&
    last - word.to <= 6 &&
    reading.pauseBetween(word.to, last) === 0 &&
    reading.all('NOT').some(({ from, to }) => to === last && from > word.to)
  );
}

/** "... does not exist for this service": a denial that follows the certificate in the same clause. */
function deniesAfter({ candidate, reading }: Situation): boolean {
  return reading
    .all('NOT')
    .some(({ from }) => from > candidate.to && from - candidate.to <= 6 && reading.pauseBetween(candidate.to, from) === 0);
}

/** "Not every cloud that calls itself sovereign is", "no provider can be fully sovereign": some are not, or none is. */
const deniesAll = ({ reading }: Situation): boolean =>
  (reading.within(0, 0, 'NOT') && reading.within(1, 1, 'ALL')) ||
  (reading.within(0, 0, 'NO') && reading.within(1, 2, 'COMPANY') && !reading.within(0, 3, 'US', 'FOREIGN', 'BIGTECH'));

/** The vendor, or anyone, says that the good thing does not hold. Denying a bad thing is the claim itself. */
export const negated: Voice = {
  reason: 'negated',
  types: ['label', 'certification', 'compliance', 'technology', 'recourse'],
  holds: (situation) =>
    deniesAll(situation) ||
    (deniesGood(situation) && !inSpan(situation, 'EXTRA')) ||
    deniesAtEnd(situation) ||
    (situation.candidate.type === 'certification' && deniesAfter(situation)),
};

/** "None of the large providers offers immunity." */
const isByNone = (free: Hit, reading: Reading): boolean =>
  reading.within(0, 0, 'NO', 'NO_ONE') &&
  reading.within(1, free.from - 1, 'OTHERS', 'BIGTECH') &&
  reading.within(1, free.from - 1, 'GIVE', 'HOLD');

/** What does not protect is told of no vendor's own: "storing data in Frankfurt does not put it out of reach". */
export const noProtection: Voice = {
  reason: 'negated',
  types: ['residency', 'immunity', 'recourse'],
  holds: ({ reading }) =>
    !reading.has('WE', 'CUSTOMER') &&
    reading.has('AUTHORITY', 'LAW_US', 'DEMAND') &&
    reading.all('FREE').some(({ from }) => reading.within(from - 1, from - 1, 'NO') || reading.within(from - 4, from - 1, 'NOT')),
};

/** "Does not put anyone out of the reach of the CLOUD Act": a denial of the protection itself. */
export const unprotected: Voice = {
  reason: 'negated',
  types: ['immunity'],
  holds: (situation) => {
    const free = firstIn(situation, 'FREE');
    if (free && isByNone(free, situation.reading)) return true;
    if (!free || inSpan(situation, 'ACCESS', 'AUTHORITY', 'SUBJECT', 'COMPEL', 'UNDER', 'EXPOSURE')) return false;
    const { reading } = situation;
    return reading
      .all('NOT', 'NO_ONE')
      .some(({ to }) => to < free.from && free.from - to <= 4 && reading.pauseBetween(to, free.from) === 0);
  },
};

/** "A region alone makes no sovereign cloud." */
export const insufficient: Voice = {
  reason: 'negated',
  holds: (situation) =>
    situation.candidate.type !== 'recourse' && situation.reading.has('NOT_ENOUGH') && !inSpan(situation, 'EXTRA'),
};

export const unpromised: Voice = {
  reason: 'negated',
  holds: (situation) => situation.reading.has('CANNOT_PROMISE'),
};

/** "No German data centre", "do not offer EU residency": the denial stands before the place and what would be there. */
function deniesPlace({ candidate, reading }: Situation): boolean {
  const { from } = candidate;
  const place = reading.all('PLACE', 'DEMONYM').find((hit) => hit.to >= from);
  if (!place || place.from > candidate.to || reading.has('ONLY')) return false;
  const isOffer = (none: Hit) => reading.within(none.from - 3, from, 'GIVE') && from - none.to <= 4;
  return reading
    .all('NO', 'NOT')
    .some((none) => none.from <= from && none.to < place.from && isOffer(none) && reading.pauseBetween(none.from, from) === 0);
}

/** "No European owner", "without a European owner ...": the good thing is missing. */
export const withoutOwner: Voice = {
  reason: 'negated',
  types: ['ownership', 'immunity'],
  holds: ({ candidate, reading }) => {
    const none = reading.all('NO').find(({ from }) => from >= candidate.from && from <= candidate.from + 1);
    if (!none || reading.within(none.to + 1, none.to + 2, 'US', 'FOREIGN', 'BIGTECH', 'OUTSIDE')) return false;
    return reading.within(none.to + 1, none.to + 2, 'DEMONYM') && reading.within(none.to + 1, none.to + 4, 'OWNED', 'COMPANY');
  },
};

/** "Data is not stored in the EU", as opposed to "is not stored outside the EU". */
export const notThere: Voice = {
  reason: 'negated',
  types: ['residency', 'operations'],
  holds: (situation) =>
    situation.candidate.detail.wording === 'storage' &&
    (inSpan(situation, 'NOT') || before(situation, 1, 'NOT') || deniesPlace(situation)) &&
    !about(situation, 1, 'LEAVE', 'OUTSIDE', 'US', 'FOREIGN'),
};
