import type { ClaimDetail } from '../claim';
import type { Match } from '../pattern';
import { near, sequence } from '../pattern';
import type { Reading } from '../reading';
import type { Grammar } from '../rule';
import { ABROAD, HERE, isBadge, placeDetail } from './slots';

const total = (match: Match, reading: Reading): boolean => reading.within(match.from - 1, match.to, 'TOTAL', 'HUNDRED');

const owned = (match: Match, reading: Reading): ClaimDetail => ({
  ...placeDetail(match, reading),
  wording: 'owned',
  ...(total(match, reading) && { total: true }),
});

const company = (match: Match, reading: Reading): ClaimDetail => ({ ...placeDetail(match, reading), wording: 'company' });

/** A customer, not the vendor, when "for" leads to it. */
const isVendor = (match: Match, reading: Reading): boolean => !reading.within(match.from - 1, match.from - 1, 'FOR', 'OTHERS');

const FOREIGNERS = ['SUBPROCESSOR', 'PARENT', 'OWNED', 'COMPANY'] as const;

/** Who owns the vendor, and on whom it depends. */
export const ownership: Grammar = {
  type: 'ownership',
  rules: [
    { pattern: near(3, HERE, 'OWNED'), unless: ['DATA'], detail: owned },
    { pattern: near(2, 'HUNDRED', HERE, ['THING', 'COMPANY', 'HOST', 'STAFF', 'ALTERNATIVE']), detail: owned },
    { pattern: near(1, 'HUNDRED', HERE), when: (_, reading) => isBadge(reading, 5), detail: owned },
    { pattern: near(2, 'HUNDRED', 'MADE', HERE), detail: owned },
    { pattern: near(3, 'DEMONYM', 'ALTERNATIVE'), detail: company },
    { pattern: near(2, 'DEMONYM', 'COMPANY'), when: isVendor, detail: company },
    { pattern: near(5, 'COMPANY', ['LAW', 'PARENT'], HERE), detail: company },
    { pattern: near(4, 'PARENT', HERE), detail: company },
    { pattern: sequence(4, 'NO', [...ABROAD, 'BIGTECH'], FOREIGNERS), detail: owned },
    { pattern: sequence(2, 'NO', FOREIGNERS, ABROAD), detail: owned },
    { pattern: sequence(1, 'NO', 'BIGTECH'), detail: owned },
    { pattern: near(14, 'NO', 'PARENT', 'US'), detail: owned },
  ],
};
