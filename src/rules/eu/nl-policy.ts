import { criterion } from '../criterion';

/** Dutch policy: no uniform principles for the word "sovereign", a cloud policy in revision, and bans on changes of control. */
export const nlPolicy = criterion({
  id: 'nl.policy',
  citation:
    'Answer of the Dutch government of 20 April 2026 (2026Z03911); Kamerstuk 26643-904 and 26643-963; vision on digital autonomy of 12 December 2025',
  status: 'guidance',
  confidence: 'medium',
  asOf: '2026-05-31',
  reviewBy: '2026-12-31',
  sources: ['kst-26643-963', 'rijksoverheid-vision', 'dutchit-motion', 'cleary-solvinity', 'kst-36574'],
});
