import { criterion } from '../criterion';

/** Transfer rules and article 48: they make compliance with a foreign order a possible breach; they do not stop the order. */
export const gdprTransfers = criterion(
  {
    id: 'eu.gdpr-transfers',
    citation: 'Regulation (EU) 2016/679, art. 44-50, in particular art. 48; EDPB Guidelines 02/2024 (v2.1, June 2025); C-311/18',
    status: 'in-force',
    confidence: 'high',
    asOf: '2026-11-23',
    reviewBy: '2027-11-30',
    sources: ['edpb-02-2024', 'gamingtech-art48', 'ingenrieth-art48', 'dittmar-transfers'],
  },
  2,
);
