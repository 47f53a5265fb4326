import type { ClaimDetail } from '../claim';
import type { Match } from '../pattern';
import { near, sequence } from '../pattern';
import type { Reading } from '../reading';
import type { Grammar } from '../rule';
import { ABROAD, HERE, isBadge, NONE, placeDetail } from './slots';

const storage = (match: Match, reading: Reading): ClaimDetail => ({
  ...placeDetail(match, reading),
  wording: reading.within(match.from - 2, match.to + 2, 'ONLY', 'STAY') ? 'confinement' : 'storage',
});

const confinement = (match: Match, reading: Reading): ClaimDetail => ({ ...placeDetail(match, reading), wording: 'confinement' });

/** Where data is kept, and that it stays there. */
export const residency: Grammar = {
  type: 'residency',
  rules: [
    {
      pattern: near(9, ['NEVER', 'NOT', 'NO'], 'LEAVE', [...HERE, 'SOIL']),
      needs: ['DATA', 'SERVER', 'HOST', 'STAY'],
      detail: confinement,
    },
    { pattern: near(9, 'DATA', 'STAY', HERE), detail: confinement },
    { pattern: near(10, ['DATA', 'SERVER', 'THING'], 'HOST', HERE), detail: storage },
    { pattern: near(4, 'SERVER', 'PLACE'), detail: storage },
    { pattern: near(2, 'SERVER', 'DEMONYM'), detail: storage },
    { pattern: near(4, 'HOST', 'PLACE'), detail: storage },
    { pattern: near(2, 'HOST', 'DEMONYM'), unless: ['HUNDRED'], detail: storage },
    { pattern: near(3, 'RESIDENCY', HERE), detail: storage },
    { pattern: near(3, 'ONLY', HERE), needs: ['DATA', 'HOST', 'SERVER', 'RESIDENCY'], detail: confinement },
    { pattern: near(4, 'DATA', 'PLACE'), when: (_, reading) => isBadge(reading, 7), detail: storage },
    { pattern: sequence(3, NONE, ABROAD, ['SERVER', 'RESIDENCY']), detail: confinement },
    { pattern: sequence(3, NONE, ['SERVER', 'RESIDENCY'], ABROAD), detail: confinement },
    { pattern: near(8, NONE, 'TRANSFER', [...ABROAD, 'OUTSIDE']), detail: confinement },
    { pattern: near(8, NONE, ['DATA', 'HOST'], 'OUTSIDE', HERE), detail: confinement },
  ],
};
