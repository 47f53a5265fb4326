import type { ClaimDetail, StaffFunction } from '../claim';
import type { Concept } from '../concept';
import type { Match } from '../pattern';
import { across, near, sequence } from '../pattern';
import { Pause, type Reading } from '../reading';
import type { Grammar } from '../rule';
import { ABROAD, HERE, isAnswer, isBadge, NONE, placeDetail } from './slots';

const FUNCTIONS: readonly [StaffFunction, Concept][] = [
  ['operation', 'OPERATE'],
  ['support', 'SUPPORT'],
  ['administration', 'ADMIN'],
];

function people(match: Match, reading: Reading): ClaimDetail {
  const functions = FUNCTIONS.filter(([, concept]) => reading.has(concept)).map(([name]) => name);
  const near = (concept: Concept) => reading.within(match.from - 3, match.to + 3, concept);
  return {
    ...placeDetail(match, reading),
    ...(functions.length > 0 && { functions }),
    ...(near('CITIZEN') ? { staff: 'citizens' as const } : near('RESIDENT') && { staff: 'residents' as const }),
  };
}

/** A lone place says where the office is; with "only", staff, support or a company, as a group, or as all there is, it is a promise. */
function promises(match: Match, reading: Reading): boolean {
  if (reading.within(match.from - 1, match.to + 1, 'ONLY', 'STAFF', 'COMPANY', 'SUPPORT', 'TOTAL', 'HUNDRED', 'ADMIN'))
    return true;
  return isBadge(reading, 4) || match.hits.some(({ concept, place = '' }) => concept === 'PLACE' && place.length > 2);
}

/** The place is not where the servers before it stand. */
const isOfPeople = ({ hits }: Match, reading: Reading): boolean =>
  hits.every(({ concept, from }) => concept !== 'PLACE' || !reading.within(from - 3, from - 1, 'HOST', 'SERVER'));

/** "Outside the EU", "third countries": where, not whose. */
const isPhrase = ({ hits }: Match): boolean => hits.some(({ concept, from, to }) => concept === 'FOREIGN' && to > from);

const TOUCHING = ['OPERATE', 'SUPPORT', 'ADMIN', 'ACCESS', 'STAFF', 'DATA', 'THING', 'SERVER', 'RESIDENT'] as const;
const WORK = ['OPERATE', 'SUPPORT', 'ADMIN'] as const;

/** Who operates, supports and administers, and from where. */
export const operations: Grammar = {
  type: 'operations',
  rules: [
    { pattern: across(near(9, 'STAFF', ['RESIDENT', 'CITIZEN'], HERE), Pause.Colon), detail: people },
    { pattern: sequence(1, WORK, HERE, ['RESIDENT', 'CITIZEN']), detail: people },
    { pattern: near(8, 'STAFF', [...WORK, 'STAY'], HERE), unless: ['OUTSIDE'], when: isOfPeople, detail: people },
    { pattern: near(5, 'ONLY', 'STAFF', HERE), detail: people },
    { pattern: near(5, 'ONLY', 'CITIZEN', HERE), needs: [...WORK, 'ACCESS', 'SERVER', 'THING', 'ENVIRONMENT'], detail: people },
    { pattern: near(3, 'STAFF', 'PLACE'), unless: ['OUTSIDE'], needs: [...WORK, 'ACCESS', 'SELF', 'HOLD'], detail: people },
    { pattern: sequence(5, 'OPERATE', 'COMPANY', HERE, 'LAW'), unless: ['OWNED'], detail: people },
    { pattern: sequence(5, 'OPERATE', 'COMPANY', 'LAW', HERE), unless: ['OWNED'], detail: people },
    { pattern: near(7, 'OPERATE', 'COMPANY', HERE), unless: ['OWNED'], detail: people },
    { pattern: near(5, WORK, 'PLACE'), unless: ['FOR'], when: promises, detail: people },
    { pattern: across(near(9, WORK, ['ONLY', 'ALL'], 'PLACE'), Pause.Colon), unless: ['FOR', 'OUTSIDE'], detail: people },
    { pattern: near(10, 'SUPPORT', 'PLACE'), needs: ['STAFF', 'WE'], unless: ['FOR', 'OUTSIDE'], detail: people },
    { pattern: near(6, 'OPERATE', ['RESIDENT', 'CITIZEN'], HERE), detail: people },
    { pattern: near(6, 'NO_ONE', 'OUTSIDE', HERE), unless: ['AUTHORITY'], detail: people },
    { pattern: sequence(6, 'WHERE', 'STAFF', 'PLACE'), when: isAnswer, detail: people },
    {
      pattern: across(sequence(2, 'NO_ONE', 'US'), Pause.None),
      needs: TOUCHING,
      unless: ['AUTHORITY', 'LAW', 'COMPANY'],
      detail: people,
    },
    {
      pattern: across(near(5, 'NO_ONE', 'FOREIGN'), Pause.None),
      needs: TOUCHING,
      unless: ['AUTHORITY', 'LAW'],
      when: isPhrase,
      detail: people,
    },
    { pattern: across(sequence(4, 'NO', 'OPERATE', 'FOREIGN'), Pause.None), when: isPhrase, detail: people },
    { pattern: across(sequence(4, WORK, ['NOT', 'NEVER'], 'FOREIGN'), Pause.None), when: isPhrase, detail: people },
    { pattern: sequence(1, HERE, 'SUPPORT'), unless: ['CUSTOMER'], when: (_, reading) => isBadge(reading, 9), detail: people },
    {
      pattern: sequence(2, 'SUPPORT', 'DEMONYM'),
      unless: ['CUSTOMER'],
      when: (_, reading) => isBadge(reading, 9),
      detail: people,
    },
    { pattern: sequence(0, 'OPERATE', 'DEMONYM'), unless: ['CUSTOMER'], detail: people },
    { pattern: sequence(0, HERE, 'OPERATE'), unless: ['CUSTOMER'], detail: people },
    { pattern: across(near(6, NONE, ['SUPPORT', 'ADMIN'], ABROAD), Pause.None), detail: people },
    {
      pattern: near(9, NONE, ['ACCESS', ...WORK, 'STAFF', 'NO_ONE'], 'OUTSIDE', HERE),
      unless: ['AUTHORITY'],
      needs: ['STAFF', ...WORK, 'NO_ONE'],
      detail: people,
    },
  ],
};
