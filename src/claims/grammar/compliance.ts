import type { Match } from '../pattern';
import { near } from '../pattern';
import type { Reading } from '../reading';
import type { Grammar } from '../rule';
import { ABROAD, HERE, isBadge, NONE } from './slots';

const KEPT_OUT = ['AUTHORITY', 'LAW_US', ...ABROAD] as const;

const isTransferScheme = ({ hits }: Match): boolean => hits.some((hit) => hit.scheme === 'dpf');
const isDuty = ({ hits }: Match): boolean =>
  hits.some((hit) => hit.scheme === 'nis2' || hit.scheme === 'dora' || hit.scheme === 'other');
/** "No foreign authority": the denial is of the authority, not of what the GDPR does. */
function namesNone({ hits }: Match): boolean {
  const [, none, authority] = hits;
  return none !== undefined && authority !== undefined && authority.from > none.to && authority.from - none.to <= 3;
}

const isAlone = (_: Match, reading: Reading): boolean => isBadge(reading, 2);

/** In line with data protection law. Bare GDPR statements count beside another claim only; `detect` decides that. */
export const compliance: Grammar = {
  type: 'compliance',
  rules: [
    { pattern: near(12, 'GDPR', ['SHIELD', 'FREE'], KEPT_OUT), unless: NONE, detail: () => ({ compliance: 'shield' }) },
    { pattern: near(12, 'GDPR', 'NO_ONE', ABROAD), detail: () => ({ compliance: 'shield' }) },
    { pattern: near(12, 'GDPR', ['NO', 'NO_ONE'], 'AUTHORITY'), when: namesNone, detail: () => ({ compliance: 'shield' }) },
    {
      pattern: near(12, 'SCHEME', ['SHIELD', 'FREE'], KEPT_OUT),
      when: isTransferScheme,
      unless: ['CERTIFIED'],
      detail: () => ({ compliance: 'shield' }),
    },
    {
      pattern: near(10, 'SCHREMS', ['COMPLIANT', 'WE', 'HEDGE', 'TECHNOLOGY', 'DEVELOPED']),
      detail: () => ({ compliance: 'schrems' }),
    },
    { pattern: near(3, 'GDPR', ['COMPLIANT', 'BY_DESIGN', 'HUNDRED']), detail: () => ({ compliance: 'gdpr' }) },
    { pattern: near(6, 'GDPR', 'HEDGE'), detail: () => ({ compliance: 'gdpr' }), hedged: true },
    { pattern: near(1, 'GDPR'), when: isAlone, detail: () => ({ compliance: 'gdpr' }) },
    { pattern: near(6, 'SCHEME', 'COMPLIANT'), when: isDuty, detail: () => ({ compliance: 'other' }) },
    { pattern: near(6, ['GIVE', 'ABSOLUTE'], 'COMPLIANT', 'LAW'), detail: () => ({ compliance: 'other' }) },
    { pattern: near(5, 'COMPLIANT', HERE, ['LAW', 'GDPR']), detail: () => ({ compliance: 'other' }) },
  ],
};
