import { criterion } from '../criterion';

/** ISO/IEC 27001, SOC 2, HDS, TISAX and the like test security management; none tests who controls the provider. */
export const securitySchemes = criterion({
  id: 'eu.security-schemes',
  citation: 'ISO/IEC 27001, SOC 2, HDS, TISAX, BSI IT-Grundschutz and similar schemes',
  status: 'attestation',
  confidence: 'background',
  asOf: '2026-11-23',
  reviewBy: '2027-11-30',
  sources: [],
});
