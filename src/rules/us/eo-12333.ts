import { criterion } from '../criterion';

/** Collection abroad without any process served on a provider: it bears on claims of zero possibility, for vendors of every origin alike. */
export const eo12333 = criterion({
  id: 'us.eo-12333',
  citation: 'Executive Order 12333 (1981), as amended in 2008',
  status: 'in-force',
  confidence: 'high',
  asOf: '2026-11-23',
  reviewBy: '2027-11-30',
  sources: ['rakoellner-cologne', 'mofo-dpf'],
});
