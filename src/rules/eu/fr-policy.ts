import { criterion } from '../criterion';

/** French law and policy for the State's own sensitive data: the reason why SecNumCloud is asked for. */
export const frPolicy = criterion({
  id: 'fr.policy',
  citation: 'Loi no. 2024-449 of 21 May 2024, art. 31; circular no. 6519/SG of 5 February 2026',
  status: 'in-force',
  confidence: 'medium',
  asOf: '2026-11-23',
  reviewBy: '2027-11-30',
  sources: ['numerique-sensibility', 'mondaq-circular', 'legifrance-circular'],
});
