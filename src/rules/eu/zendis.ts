import { criterion } from '../criterion';

/** Yardsticks of the German centre for digital sovereignty: lawful operation, switching, control, transparency, adaptability. */
export const zendis = criterion({
  id: 'de.zendis',
  citation: 'ZenDiS, white paper on sovereignty washing (2025) and criteria catalogue (March 2026)',
  status: 'guidance',
  confidence: 'medium',
  asOf: '2026-05-31',
  reviewBy: '2027-05-31',
  sources: ['egov-zendis', 'clarus-zendis'],
});
