import { criterion } from '../criterion';

/** Misleading advertising towards businesses and public bodies: the main route for cloud claims, by national law. */
export const mcad = criterion({
  id: 'eu.mcad',
  citation: 'Directive 2006/114/EC, art. 2(b), 3, 5 and 7',
  status: 'in-force',
  confidence: 'high',
  asOf: '2026-11-23',
  reviewBy: '2027-11-30',
  sources: ['ejustice-mcad', 'lexray-mcad'],
});
