import type { ClaimDetail } from '../claim';
import type { Match } from '../pattern';
import { across, near, sequence } from '../pattern';
import { Pause, type Reading } from '../reading';
import type { Grammar } from '../rule';
import { ABROAD, HERE, isBadge, NONE } from './slots';

function law(match: Match, reading: Reading): ClaimDetail {
  const us = reading.within(match.from, match.to + 2, 'LAW_US', 'US');
  const self =
    reading.within(match.from - 5, match.to, 'WE', 'COMPANY') &&
    !reading.within(match.from - 5, match.to, 'DATA', 'THING', 'SERVER');
  return { law: us ? 'us' : 'foreign', subject: self ? 'company' : 'service' };
}

const REACH = ['LAW', 'AUTHORITY', 'ACCESS'] as const;

/** "Whoever is subject to the CLOUD Act cannot refuse" denies the refusal; a denial at the end of the clause is of the law. */
const isDenied = ({ hits: [none], to }: Match, reading: Reading): boolean =>
  none === undefined ||
  none.to < to ||
  reading.has('WE') ||
  reading.words[to + 1] === undefined ||
  reading.words[to + 1]?.pause !== Pause.None;

/** "May be compelled to disclose without telling you" denies something else. */
const deniesFirst = ({ hits: [none, compelled] }: Match): boolean => (none?.from ?? 0) < (compelled?.from ?? 0);

/** "No CLOUD Act" as a badge, or a row of such laws. */
const isPledge = (_: Match, reading: Reading): boolean =>
  isBadge(reading, 8) || (isBadge(reading, 16) && reading.all('LAW_US').length > 1);

/** A choice of law names the contract it is for a few words away. */
const isNoClause = ({ from, to }: Match, reading: Reading): boolean => !reading.within(from - 4, to + 4, 'CONTRACT');

/** What a court abroad would be after. */
const REACHED = ['DATA', 'CUSTOMER', 'WE', 'KEY'] as const;

/** "No US law" is kept from something; "no US government agency among our customers" is not. */
const isHindered = ({ to }: Match, reading: Reading): boolean =>
  reading.within(to + 1, to + 8, 'ACCESS', 'READ', 'COMPEL', 'SUBJECT', 'DISCLOSED', 'HOLD', 'ORDER', 'DATA') &&
  !reading.within(to + 1, to + 8, 'RECEIVED');

/** Out of the reach of US or foreign law and authorities. */
export const immunity: Grammar = {
  type: 'immunity',
  rules: [
    { pattern: across(near(9, NONE, 'SUBJECT', 'LAW_US'), Pause.None), when: isDenied, detail: law },
    { pattern: across(near(10, NONE, ['SUBJECT', 'UNDER'], ABROAD, REACH), Pause.None), detail: law },
    { pattern: near(9, 'FREE', 'LAW_US'), detail: law },
    { pattern: across(near(3, 'OUTSIDE', 'LAW_US'), Pause.None), detail: law },
    { pattern: near(9, 'NO', 'SUBPROCESSOR', 'FOREIGN', 'LAW'), detail: law },
    { pattern: near(10, 'FREE', ABROAD, [...REACH, 'SHIELD']), detail: law },
    { pattern: across(near(5, [...NONE, 'ABSOLUTE'], 'LAW_US', ['EXPOSURE', 'ACCESS', 'SUBJECT']), Pause.None), detail: law },
    { pattern: across(sequence(1, 'NO', ABROAD, 'LAW'), Pause.None), when: isPledge, detail: law },
    { pattern: near(5, 'LAW_US', 'PROOF'), detail: law },
    { pattern: across(near(7, 'PROOF', ABROAD, ['LAW', 'AUTHORITY', 'ORDER', 'DEMAND']), Pause.None), detail: law },
    {
      pattern: across(sequence(2, 'NO', ABROAD, ['LAW', 'AUTHORITY']), Pause.None),
      needs: REACHED,
      when: isHindered,
      detail: law,
    },
    {
      pattern: across(sequence(2, 'NO', ['LAW', 'AUTHORITY'], ABROAD), Pause.None),
      needs: REACHED,
      when: isHindered,
      detail: law,
    },
    {
      pattern: across(near(6, 'ONLY', HERE, 'LAW', ['COMPEL', 'SUBJECT', 'ORDER', 'ACCESS']), Pause.None),
      when: isNoClause,
      detail: law,
    },
    { pattern: sequence(2, ['NO', 'NOT'], 'LAW_US'), when: isPledge, detail: law },
    { pattern: near(4, 'REDUCE', 'LAW_US'), detail: law, hedged: true },
    { pattern: across(near(8, NONE, 'ACCESS', 'AUTHORITY', ABROAD), Pause.None), detail: law },
    { pattern: near(8, 'CANNOT_READ', 'AUTHORITY', ABROAD), detail: law },
    { pattern: across(sequence(2, ABROAD, 'LAW', 'CANNOT_READ'), Pause.None), detail: law },
    { pattern: near(8, NONE, 'AUTHORITY', 'OUTSIDE', HERE), needs: ['ACCESS', 'READ', 'COMPEL', 'DATA'], detail: law },
    { pattern: across(near(6, NONE, 'ACCESS', ABROAD), Pause.None), needs: ['AUTHORITY', 'LAW'], detail: law },
    {
      pattern: across(near(9, NONE, 'COMPEL', ['AUTHORITY', 'US', 'FOREIGN', 'LAW_US']), Pause.None),
      when: deniesFirst,
      detail: law,
    },
    { pattern: near(4, ['UNDER', 'SUBJECT'], HERE, 'LAW'), unless: ['STAFF', 'COMPANY'], when: isNoClause, detail: law },
    { pattern: near(3, ['ONLY', 'TOTAL'], HERE, 'LAW'), when: isNoClause, detail: law },
  ],
};
