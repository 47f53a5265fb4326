import { across, type Match, near } from '../pattern';
import { Pause, type Reading } from '../reading';
import type { Grammar } from '../rule';
import { HERE, NONE } from './slots';

const LEGAL = ['AUTHORITY', 'LAW_US', 'US', 'FOREIGN'] as const;
const PAST = ['RECEIVED', 'DISCLOSED'] as const;

/** "No one can make us hand over data" is no account of the past, but "never have we handed over" is, whose verb may be the same. */
const isPast = ({ hits: [none] }: Match, reading: Reading): boolean =>
  reading.all('COMPEL').every(({ from, to }) => none?.concept === 'NEVER' && reading.within(from, to, 'DISCLOSED'));

/** "We" may be in the verb: without it, nobody else may be named as the one who contests. */
const isOwn = (_: Match, reading: Reading): boolean =>
  reading.has('WE', 'CUSTOMER') || !reading.has('COMPANY', 'SUBPROCESSOR', 'THING');

/** "No foreign court may order us": that court is not where we go. */
const isToCourt = ({ hits: [, court] }: Match, reading: Reading): boolean =>
  court === undefined || !reading.within(court.from - 1, court.to + 1, 'FOREIGN');

/** "Have you ever received an order under the CLOUD Act? No.": what a question asks and the answer denies. */
export const denied: Grammar = {
  type: 'recourse',
  rules: [{ pattern: near(10, ['ORDER', 'DEMAND', ...PAST], LEGAL), detail: () => ({ recourse: 'never' }) }],
};

/** "US orders received to date: none". */
const isCount = ({ hits: [none] }: Match, reading: Reading): boolean =>
  none !== undefined && none.to === reading.words.length - 1 && reading.words[none.from]?.pause === Pause.Colon;

/** What the vendor does, or has done so far, when an authority asks. */
export const recourse: Grammar = {
  type: 'recourse',
  rules: [
    {
      pattern: across(near(12, 'REPORT', ['NO', 'NEVER', 'NOT', 'NO_ONE']), Pause.Colon),
      needs: ['AUTHORITY', 'ORDER', 'DISCLOSED', 'RECEIVED'],
      detail: () => ({ recourse: 'report' }),
    },
    {
      pattern: near(9, ['NEVER', 'NO'], PAST, LEGAL),
      needs: ['ORDER', 'AUTHORITY', 'LAW_US'],
      when: isPast,
      detail: () => ({ recourse: 'never' }),
    },
    {
      pattern: across(near(12, 'NO', PAST, LEGAL), Pause.Colon),
      needs: ['ORDER', 'AUTHORITY', 'LAW_US'],
      when: isCount,
      detail: () => ({ recourse: 'never' }),
    },
    {
      pattern: near(9, 'NOT', 'DISCLOSED', LEGAL),
      needs: ['AUTHORITY'],
      when: (_, reading) => reading.has('WE') && !reading.has('COMPEL'),
      detail: () => ({ recourse: 'promise' }),
    },
    { pattern: near(9, 'NOT', 'RECEIVED', LEGAL), needs: ['ORDER'], detail: () => ({ recourse: 'never' }) },
    {
      pattern: near(12, 'CONTEST', LEGAL),
      when: isOwn,
      detail: () => ({ recourse: 'promise' }),
    },
    {
      pattern: near(4, ['NO', 'NEVER'], 'DEMAND'),
      needs: ['WE', 'REPORT', 'DATA', 'RECEIVED', 'DISCLOSED', 'CUSTOMER', 'THING'],
      detail: () => ({ recourse: 'never' }),
    },
    { pattern: near(12, 'CONTEST', 'DEMAND'), needs: ['WE', 'CUSTOMER', 'ALL'], detail: () => ({ recourse: 'promise' }) },
    { pattern: near(12, 'VOLUNTARY', NONE), needs: ['WE', 'DATA'], detail: () => ({ recourse: 'promise' }) },
    {
      pattern: near(8, 'WE', 'COURT'),
      needs: ['DATA', 'ORDER', 'DEMAND', 'AUTHORITY'],
      when: isToCourt,
      detail: () => ({ recourse: 'promise' }),
    },
    {
      pattern: near(8, 'CONTEST', 'ORDER'),
      needs: ['LAW_US', 'US', 'FOREIGN'],
      when: isOwn,
      detail: () => ({ recourse: 'promise' }),
    },
    { pattern: near(8, 'CONTEST', 'ORDER', HERE), needs: ['LAW'], detail: () => ({ recourse: 'promise' }) },
    {
      pattern: near(14, 'NOTIFY', 'AUTHORITY'),
      needs: ['CUSTOMER', 'ORDER', 'DEMAND', 'ACCESS'],
      unless: ['NO'],
      when: (_, reading) => reading.has('WE', 'CUSTOMER'),
      detail: () => ({ recourse: 'promise' }),
    },
  ],
};
