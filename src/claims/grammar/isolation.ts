import { across, type Match, near } from '../pattern';
import { Pause, type Reading } from '../reading';
import type { Grammar } from '../rule';
import { ABROAD, HERE, isBadge, NONE } from './slots';

/** "An air-gapped network" is any such network, unless it is ours or a badge. */
const isOffered = ({ from }: Match, reading: Reading): boolean =>
  !reading.within(from - 2, from - 1, 'INDEFINITE') || reading.has('WE', 'OFFER') || isBadge(reading, 8);

/** "No dependency on foreign suppliers" is about suppliers. */
const isLink = ({ hits: [, connection], to }: Match, reading: Reading): boolean =>
  connection === undefined || !reading.within(connection.to + 1, to + 2, 'SUBPROCESSOR', 'BIGTECH');

/** Works alone, cut off from other networks or other customers. */
export const isolation: Grammar = {
  type: 'isolation',
  rules: [
    { pattern: near(1, 'AIRGAP'), when: isOffered },
    { pattern: near(3, 'ISOLATED', 'ENVIRONMENT') },
    { pattern: near(1, 'ISOLATED'), when: ({ from, to }) => to > from },
    { pattern: near(6, 'ISOLATED', 'NETWORK') },
    { pattern: across(near(8, NONE, 'CONNECTION', ['NETWORK', ...ABROAD]), Pause.None), when: isLink },
    { pattern: across(near(8, NONE, 'CONNECTION', 'OUTSIDE', HERE), Pause.None) },
    { pattern: across(near(14, 'SURVIVE', 'SEVERED'), Pause.Colon) },
    { pattern: across(near(14, 'SURVIVE', 'CONNECTION', ['FOREIGN', 'US', 'NETWORK']), Pause.Colon) },
    { pattern: near(12, 'SEVERED', ['NETWORK', 'CONNECTION'], ['NO', 'NOT']) },
    { pattern: near(8, 'EMBARGO', NONE), needs: ['THING', 'SERVER', 'DATA', 'CUSTOMER', 'WE', 'LICENSED'] },
  ],
};
