import type { ClaimDetail, StaffFunction } from '../claim';
import type { Concept } from '../concept';
import type { Match } from '../pattern';
import { near, sequence } from '../pattern';
import type { Reading } from '../reading';
import type { Grammar } from '../rule';
import { ABROAD, HERE, NONE, placeDetail } from './slots';

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

const CITY_ONLY = /^[A-Z]{2}$/;

/** A lone city says where the office is, not who may operate; with "only", staff, support or a company it is a promise. */
function promises(match: Match, reading: Reading): boolean {
  if (reading.within(match.from - 1, match.to + 1, 'ONLY', 'STAFF', 'COMPANY', 'SUPPORT', 'TOTAL', 'DEMONYM', 'HUNDRED'))
    return true;
  return match.hits.some(({ concept, place = '' }) => concept === 'PLACE' && !CITY_ONLY.test(place));
}

/** Who operates, supports and administers, and from where. */
export const operations: Grammar = {
  type: 'operations',
  rules: [
    { pattern: near(9, 'STAFF', ['RESIDENT', 'CITIZEN'], HERE), detail: people },
    { pattern: near(8, 'STAFF', ['OPERATE', 'SUPPORT', 'ADMIN'], HERE), detail: people },
    { pattern: near(5, 'ONLY', 'STAFF', HERE), detail: people },
    { pattern: near(7, 'OPERATE', 'COMPANY', HERE), detail: people },
    { pattern: near(5, ['OPERATE', 'SUPPORT', 'ADMIN'], 'PLACE'), when: promises, detail: people },
    { pattern: near(0, 'DEMONYM', ['OPERATE', 'SUPPORT']), detail: people },
    {
      pattern: near(8, NONE, ['ACCESS', 'SUPPORT', 'ADMIN'], [...ABROAD, 'OUTSIDE']),
      needs: ['STAFF', 'SUPPORT', 'ADMIN', 'OUTSIDE'],
      unless: ['AUTHORITY', 'LAW_US'],
      detail: people,
    },
  ],
};
