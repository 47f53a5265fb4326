import { criterion } from '../criterion';

/** An auditor's attestation of security controls: it discloses jurisdiction and tests no control over the provider. */
export const c5 = criterion({
  id: 'de.c5',
  citation: 'BSI, Cloud Computing Compliance Criteria Catalogue, C5:2020 and C5:2026',
  status: 'attestation',
  confidence: 'medium',
  asOf: '2026-06-30',
  reviewBy: '2027-06-30',
  sources: ['grclab-c5', 'certhub-c5', 'vamisec-c5'],
});
