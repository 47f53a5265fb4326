import { criterion } from '../criterion';

/** Contract, exit and oversight duties of the financial sector; no ban on ownership from outside the Union. */
export const dora = criterion({
  id: 'eu.dora',
  citation: 'Regulation (EU) 2022/2554, art. 28-31, applying since 17 January 2025',
  status: 'in-force',
  confidence: 'background',
  asOf: '2026-11-23',
  reviewBy: '2027-11-30',
  sources: [],
});
