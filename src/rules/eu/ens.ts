import { criterion } from '../criterion';

/** Spanish security scheme for suppliers of the public sector; providers from outside the Union hold its high category. */
export const ens = criterion({
  id: 'es.ens',
  citation: 'Esquema Nacional de Seguridad, Real Decreto 311/2022',
  status: 'attestation',
  confidence: 'high',
  asOf: '2026-11-23',
  reviewBy: '2027-11-30',
  sources: ['ccn-ens', 'hronec-ens'],
});
