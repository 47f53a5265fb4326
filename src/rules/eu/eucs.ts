import { criterion } from '../criterion';

/** The European cloud certification scheme is a draft: no certificate of it can exist. */
export const eucs = criterion({
  id: 'eu.eucs',
  citation: 'EUCS, candidate scheme under Regulation (EU) 2019/881; Cybersecurity Act recast proposed on 20 January 2026',
  status: 'not-adopted',
  confidence: 'high',
  asOf: '2026-06-30',
  reviewBy: '2027-01-31',
  sources: ['hronec-eucs', 'cadafaq-eucs', 'cullen-csa2'],
});
