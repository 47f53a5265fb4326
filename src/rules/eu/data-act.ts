import { criterion } from '../criterion';

/** Measures against third-country access to non-personal data (art. 32) and a public statement of them (art. 28). */
export const dataAct = criterion(
  {
    id: 'eu.data-act',
    citation: 'Regulation (EU) 2023/2854, art. 28 and 32, applying since 12 September 2025',
    status: 'in-force',
    confidence: 'high',
    asOf: '2026-11-23',
    reviewBy: '2027-11-30',
    sources: ['datenbeschuetzerin-art28', 'dataactkit-art32', 'sorena-art32'],
  },
  2,
);
