import { criterion } from '../criterion';

/** Orders for technical help: they matter where the provider still ships the code that handles plaintext or keys. */
export const assistance = criterion({
  id: 'us.other',
  citation: 'All Writs Act, 28 U.S.C. 1651; CALEA, 47 U.S.C. 1001 ff.',
  status: 'in-force',
  confidence: 'background',
  asOf: '2026-11-23',
  reviewBy: '2027-11-30',
  sources: [],
});
