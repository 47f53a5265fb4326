import type { ClaimDetail } from '../claim';
import { type Match, near, sequence } from '../pattern';
import type { Reading } from '../reading';
import type { Grammar } from '../rule';
import { placeDetail } from './slots';

const european = (match: Match, reading: Reading): ClaimDetail => ({ ...placeDetail(match, reading), technology: 'european' });

/** Where the platform software comes from. Bare "open source" counts beside another claim only; `detect` decides that. */
export const technology: Grammar = {
  type: 'technology',
  rules: [
    { pattern: near(4, 'DEVELOPED', 'PLACE'), detail: european },
    { pattern: near(2, 'DEMONYM', 'TECHNOLOGY'), detail: european },
    { pattern: near(2, 'SELF', ['TECHNOLOGY', 'DEVELOPED']), detail: () => ({ technology: 'own' }) },
    { pattern: sequence(2, 'NO', 'PROPRIETARY'), detail: () => ({ technology: 'open-source' }) },
    { pattern: near(1, 'OPEN_SOURCE'), detail: () => ({ technology: 'open-source' }) },
  ],
};
