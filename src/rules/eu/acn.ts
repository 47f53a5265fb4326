import { criterion } from '../criterion';

/** Italian qualification by data class: security and location, no clause on foreign law. */
export const acn = criterion({
  id: 'it.acn',
  citation: 'ACN, Decreto 21007/24 of 27 June 2024 (levels QC1 to QC4, QI1 to QI4)',
  status: 'qualification',
  confidence: 'medium',
  asOf: '2026-11-23',
  reviewBy: '2027-11-30',
  sources: ['dbi-acn', 'acn-catalogue', 'hronec-acn'],
});
