import { across, type Match, near, sequence } from '../pattern';
import { Pause, type Reading } from '../reading';
import type { Grammar } from '../rule';
import { HERE, isBadge, NONE, placeDetail } from './slots';

const SOLD = ['THING', 'HOST', 'ALTERNATIVE', 'SERVER', 'ENVIRONMENT', 'TECHNOLOGY'] as const;
/** "Sovereign, accessible, simple: ...": the first of several merits. */
const leadsList = ({ from, to }: Match, reading: Reading): boolean =>
  from === 0 && reading.words[to + 1]?.pause === Pause.Comma && !reading.has('COPULA');

/** "Working, sovereign: chat, files, calls", "Storage and compute – sovereign and from one source": said of how, with what is sold beside it. */
const isManner = ({ from, to }: Match, reading: Reading): boolean =>
  !reading.has('COPULA', 'INDEFINITE', 'OTHERS') &&
  reading.has('THING', 'DATA', 'SERVER', 'HOST') &&
  ((from > 0 && reading.words[from]?.pause === Pause.Colon) ||
    (from <= 2 && [to + 1, to + 2].some((index) => reading.words[index]?.pause === Pause.Colon)));

/** "Sovereignty is not an add-on": the denial stands between the word and what it is not. */
const isNoExtra = ({ hits: [word, none, extra] }: Match): boolean =>
  word !== undefined && none !== undefined && extra !== undefined && word.to < none.from && none.from <= extra.from;

/** What makes a promise of the noun, which alone is a subject. */
const PROMISED = [
  'WE',
  'CUSTOMER',
  'TOTAL',
  'HUNDRED',
  'GIVE',
  'HEART',
  'HOST',
  'ALTERNATIVE',
  'PLACE',
  'DEMONYM',
  'FOR',
  'HEDGE',
  'NO',
] as const;
const WORDS = ['SOVEREIGNTY', 'SOVEREIGN'] as const;

/** "Sovereign", of the thing sold or as what it gives. */
export const label: Grammar = {
  type: 'label',
  rules: [
    {
      pattern: near(3, 'SOVEREIGN', SOLD),
      detail: placeDetail,
    },
    { pattern: across(sequence(3, 'SOVEREIGN', SOLD), Pause.None), detail: placeDetail },
    { pattern: near(1, WORDS, 'BY_DESIGN') },
    { pattern: near(7, 'GIVE', 'SOVEREIGNTY') },
    { pattern: near(7, 'HEDGE', WORDS), hedged: true },
    { pattern: near(10, 'SOVEREIGNTY', 'HEART') },
    { pattern: near(6, 'SOVEREIGNTY', [...NONE, 'NOT_ENOUGH'], 'EXTRA'), when: isNoExtra },
    { pattern: across(near(6, WORDS, ['WE', 'CUSTOMER']), Pause.None) },
    { pattern: near(6, WORDS, 'WE', SOLD) },
    { pattern: near(4, 'SOVEREIGN', ['COPULA', 'STAY', 'ACCESS', 'STAFF', 'SUPPORT', 'OPERATE', 'TOTAL']), detail: placeDetail },
    { pattern: across(near(2, WORDS, [...HERE, 'TOTAL', 'HUNDRED', 'ABSOLUTE']), Pause.None), detail: placeDetail },
    { pattern: sequence(0, 'SOVEREIGN'), when: (_, reading) => isBadge(reading, 9) },
    { pattern: sequence(0, 'SOVEREIGN'), when: leadsList },
    { pattern: sequence(0, 'SOVEREIGN'), when: isManner },
    { pattern: sequence(0, 'SOVEREIGNTY'), when: (_, reading) => isBadge(reading, 9) && reading.has(...PROMISED) },
    {
      pattern: sequence(0, WORDS),
      needs: ['WE'],
      when: ({ from, to }, reading) => from <= 2 && reading.words[to + 1]?.pause === Pause.Colon,
    },
  ],
};
