import { criterion } from '../criterion';

/** A trade body's audited badges per service and jurisdiction: Sovereign asks for ownership, Resilient does not. */
export const cispe = criterion(
  {
    id: 'eu.cispe',
    citation: 'CISPE, Sovereign and Resilient Cloud Services Framework (April 2026)',
    status: 'private-label',
    confidence: 'high',
    asOf: '2026-11-23',
    reviewBy: '2027-11-30',
    sources: ['cispe-framework', 'foundernews-cispe'],
  },
  2,
);
