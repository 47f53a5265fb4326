import type { ClaimDetail } from '../claim';
import { across, type Match, near, sequence } from '../pattern';
import { Pause, type Reading } from '../reading';
import type { Grammar } from '../rule';
import { HERE, isBadge, NONE, placeDetail } from './slots';

const european = (match: Match, reading: Reading): ClaimDetail => ({ ...placeDetail(match, reading), technology: 'european' });

/** What is open source, or how much of it: strategies, associations and contributions are not sold. */
const OPENED = ['THING', 'TECHNOLOGY', 'TOTAL', 'HUNDRED', 'ONLY', 'COPULA', 'DEVELOPED', 'ALTERNATIVE', 'ALL'] as const;

/** A sentence this short, in words, that names open source is about little else. */
const SHORT = 16;

/** "Our next data centre is built in Norway." */
const isNoBuilding = ({ from }: Match, reading: Reading): boolean => !reading.within(from - 4, from - 1, 'SERVER');

/** "Our stack is European", not "our software is European citizens' first choice". */
const endsWithPlace = ({ to }: Match, reading: Reading): boolean =>
  reading.words[to + 1] === undefined || reading.words[to + 1]?.pause !== Pause.None || reading.within(to + 1, to + 1, 'STOP');

const FOREIGN_MAKERS = ['US', 'BIGTECH', 'FOREIGN'] as const;

/** Where the platform software comes from. What does not name an origin counts beside another claim only; `detect` decides that. */
export const technology: Grammar = {
  type: 'technology',
  rules: [
    { pattern: near(7, 'TECHNOLOGY', 'MADE', HERE), detail: european },
    { pattern: across(sequence(1, 'TECHNOLOGY', 'COPULA', 'DEMONYM'), Pause.None), when: endsWithPlace, detail: european },
    { pattern: near(10, 'TECHNOLOGY', 'DEVELOPED', HERE), detail: european },
    { pattern: across(near(4, 'DEVELOPED', 'PLACE'), Pause.None), when: isNoBuilding, detail: european },
    { pattern: across(near(1, 'DEMONYM', 'TECHNOLOGY'), Pause.None), detail: european },
    { pattern: near(2, 'HUNDRED', HERE, 'TECHNOLOGY'), detail: european },
    {
      pattern: across(sequence(1, 'TECHNOLOGY', 'PLACE'), Pause.None),
      when: (_, reading) => isBadge(reading, 5),
      detail: european,
    },
    { pattern: across(sequence(2, 'FREE', ['US', 'FOREIGN'], 'TECHNOLOGY'), Pause.None), detail: european },
    { pattern: near(7, NONE, 'LICENSED', FOREIGN_MAKERS), detail: european },
    { pattern: across(sequence(2, 'NO', 'TECHNOLOGY', FOREIGN_MAKERS), Pause.None), detail: european },
    { pattern: across(sequence(2, 'NO', FOREIGN_MAKERS, 'THING', 'DATA'), Pause.None), detail: european },
    { pattern: across(sequence(3, 'NO', FOREIGN_MAKERS, 'TECHNOLOGY'), Pause.None), detail: european },
    {
      pattern: near(2, 'SELF', ['TECHNOLOGY', 'DEVELOPED']),
      needs: ['SOVEREIGN', 'SOVEREIGNTY', 'PLACE', 'DEMONYM', 'US', 'BIGTECH', 'OPEN_SOURCE', 'PROPRIETARY'],
      detail: () => ({ technology: 'own' }),
    },
    { pattern: near(8, 'ESCROW', 'TECHNOLOGY') },
    { pattern: near(1, 'OWN_BUILD'), needs: ['WE', 'THING', 'TECHNOLOGY', 'SERVER'], detail: () => ({ technology: 'own' }) },
    { pattern: sequence(2, 'NO', 'PROPRIETARY'), detail: () => ({ technology: 'open-source' }) },
    { pattern: across(near(3, 'OPEN_SOURCE', OPENED), Pause.None), detail: () => ({ technology: 'open-source' }) },
    {
      pattern: near(1, 'OPEN_SOURCE'),
      when: (_, reading) => reading.words.length <= SHORT,
      detail: () => ({ technology: 'open-source' }),
    },
  ],
};
