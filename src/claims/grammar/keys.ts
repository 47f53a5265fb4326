import type { ClaimDetail } from '../claim';
import type { Concept } from '../concept';
import type { Match } from '../pattern';
import { across, near, sequence } from '../pattern';
import { Pause, type Reading } from '../reading';
import type { Grammar } from '../rule';
import { isBadge } from './slots';

/** "You hold the keys", "only you have them"; whoever brings a key may leave it with the vendor. */
function isExclusive({ from, to }: Match, reading: Reading): boolean {
  const beside = (...concepts: readonly Concept[]) => reading.within(from - 2, to + 2, ...concepts);
  return beside('ONLY', 'ONLY_YOU') || (beside('HOLD') && !beside('BRING'));
}

const option = (match: Match, reading: Reading): ClaimDetail => ({
  wording: 'option',
  ...(isExclusive(match, reading) && { exclusive: true }),
});

const asIs = (): ClaimDetail => ({ wording: 'as-is' });

/** As a technique it is only named; as a promise it has someone or something it is for, or stands alone. */
const isPromise = (_: Match, reading: Reading): boolean =>
  isBadge(reading, 6) || reading.has('CUSTOMER', 'WE', 'KEY', 'READ', 'DATA', 'THING', 'HOST', 'SERVER');

/** "Customers oversee the life cycle of their keys": the customer is who holds them. */
const isSubject = ({ hits: [customer, hold] }: Match): boolean => (hold?.from ?? 0) - (customer?.to ?? 0) === 1;

/** "Your keys stay with us." */
const isNotWithUs = ({ hits: [, hold] }: Match, reading: Reading): boolean =>
  hold === undefined || !reading.within(hold.to + 1, hold.to + 2, 'WE');

/** That "we" do not look is a claim of keys beside keys, encryption or a place only. */
const BESIDE = ['KEY', 'ZERO', 'BYOK', 'ONLY_YOU', 'CANNOT_READ', 'PLACE', 'DEMONYM', 'SOVEREIGN', 'CIPHER'] as const;

const SECRETS = ['KEY', 'PASSPHRASE'] as const;
/** What a secret does that never comes to the vendor. */
const REACHING = ['TRANSFER', 'LEAVE', 'ACCESS', 'HOLD', 'RECEIVED', 'SUBJECT'] as const;

/** Who can use the keys, and who can read. */
export const keys: Grammar = {
  type: 'keys',
  rules: [
    { pattern: near(5, 'NOT_EVEN_WE', ['READ', 'CANNOT_READ']), detail: asIs },
    { pattern: near(6, 'WE', 'CANNOT_READ'), needs: ['DATA', 'KEY'], unless: ['AUTHORITY', 'US'], detail: asIs },
    { pattern: near(4, 'ONLY_YOU', ['READ', ...SECRETS]), detail: asIs },
    { pattern: near(5, 'WE', 'NOT', 'READ', 'DATA'), needs: BESIDE, detail: asIs },
    { pattern: near(4, 'NO_ONE', 'READ', 'DATA'), needs: BESIDE, detail: asIs },
    { pattern: near(1, 'ZERO'), when: isPromise, detail: asIs },
    { pattern: near(6, 'WE', 'NOT', ['ACCESS', 'HOLD'], 'KEY'), detail: asIs },
    { pattern: near(6, 'WE', 'NOT', 'ACCESS', 'DATA'), needs: BESIDE, unless: ['AUTHORITY', 'US'], detail: asIs },
    { pattern: near(9, SECRETS, ['NEVER', 'NOT'], REACHING, ['WE', 'SERVER']), detail: asIs },
    {
      pattern: across(sequence(2, 'WE', 'HOLD', ['NO', 'NOT'], 'ACCESS', ['DATA', 'CIPHER']), Pause.None),
      needs: BESIDE,
      detail: asIs,
    },
    { pattern: across(sequence(2, 'WE', 'HOLD', 'NO', 'KEY'), Pause.None), detail: asIs },
    { pattern: across(sequence(4, 'WE', 'NEVER', 'HOLD', 'KEY'), Pause.None), detail: asIs },
    { pattern: near(1, 'KEY', 'CUSTOMER'), when: (_, reading) => isBadge(reading, 6), detail: option },
    { pattern: near(1, 'BYOK'), detail: option },
    { pattern: near(5, 'KEY', ['HOLD', 'BRING'], 'CUSTOMER'), when: isNotWithUs, detail: option },
    { pattern: sequence(8, 'CUSTOMER', ['HOLD', 'BRING'], 'KEY'), when: isSubject, detail: option },
    { pattern: near(6, 'TOTAL', 'HOLD', 'KEY'), unless: ['COPULA'], detail: option },
    { pattern: near(9, 'CIPHER', 'TOTAL', 'HOLD', ['CUSTOMER', 'OTHERS']), detail: option },
    { pattern: near(3, 'KEY', ['SELF', 'ONLY'], ['CUSTOMER', 'HOLD', 'BRING']), detail: option },
  ],
};
