import { criterion } from '../criterion';

/** Misleading practices towards consumers. */
export const ucpd = criterion({
  id: 'eu.ucpd',
  citation: 'Directive 2005/29/EC, art. 5-7 and 12, Annex I no. 2, 4, 10 and 10a',
  status: 'in-force',
  confidence: 'medium',
  asOf: '2026-11-23',
  reviewBy: '2027-11-30',
  sources: ['ec-misleading'],
});
