import { across, near } from '../pattern';
import { Pause } from '../reading';
import type { Grammar } from '../rule';
import { ABROAD, HERE, NONE } from './slots';

/** Works alone, cut off from other networks or other customers. */
export const isolation: Grammar = {
  type: 'isolation',
  rules: [
    { pattern: near(1, 'AIRGAP') },
    { pattern: near(3, 'ISOLATED', 'ENVIRONMENT') },
    { pattern: near(6, 'ISOLATED', 'NETWORK') },
    { pattern: across(near(6, NONE, 'CONNECTION', ['NETWORK', ...ABROAD]), Pause.None) },
    { pattern: across(near(8, NONE, 'CONNECTION', 'OUTSIDE', HERE), Pause.None) },
  ],
};
