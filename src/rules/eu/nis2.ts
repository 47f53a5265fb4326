import { criterion } from '../criterion';

/** Security duties of cloud providers; no sovereignty test. */
export const nis2 = criterion({
  id: 'eu.nis2',
  citation: 'Directive (EU) 2022/2555, art. 21',
  status: 'in-force',
  confidence: 'background',
  asOf: '2026-11-23',
  reviewBy: '2027-11-30',
  sources: [],
});
