import { criterion } from '../criterion';

/** A catalogue of criteria with an audit guide announced: no attestation of any provider is known. */
export const c3a = criterion({
  id: 'de.c3a',
  citation: 'BSI, Criteria enabling Cloud Computing Autonomy (C3A) v1.0, 27 April 2026',
  status: 'guidance',
  confidence: 'high',
  asOf: '2026-06-30',
  reviewBy: '2027-01-31',
  sources: ['bsi-c3a', 'dpa-c3a', 'kpmg-c3a'],
});
