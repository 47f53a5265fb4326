import { near, sequence } from '../pattern';
import type { Grammar } from '../rule';
import { HERE, isBadge, placeDetail } from './slots';

/** "Sovereign", of the thing sold or as what it gives. */
export const label: Grammar = {
  type: 'label',
  rules: [
    {
      pattern: near(3, 'SOVEREIGN', ['THING', 'HOST', 'ALTERNATIVE', 'SERVER', 'ENVIRONMENT', 'TECHNOLOGY']),
      detail: placeDetail,
    },
    { pattern: near(1, ['SOVEREIGN', 'SOVEREIGNTY'], 'BY_DESIGN') },
    { pattern: near(7, 'GIVE', 'SOVEREIGNTY') },
    { pattern: near(7, 'HEDGE', ['SOVEREIGNTY', 'SOVEREIGN']), hedged: true },
    { pattern: near(8, 'SOVEREIGNTY', 'HEART') },
    { pattern: near(6, ['SOVEREIGNTY', 'SOVEREIGN'], ['WE', 'CUSTOMER']) },
    { pattern: near(4, 'SOVEREIGN', ['COPULA', 'STAY', 'ACCESS', 'STAFF', 'SUPPORT', 'OPERATE', 'TOTAL']), detail: placeDetail },
    { pattern: near(2, ['SOVEREIGNTY', 'SOVEREIGN'], [...HERE, 'TOTAL', 'HUNDRED', 'ABSOLUTE']), detail: placeDetail },
    { pattern: sequence(0, ['SOVEREIGNTY', 'SOVEREIGN']), when: (_, reading) => isBadge(reading, 9) },
  ],
};
