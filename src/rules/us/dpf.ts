import { criterion } from '../criterion';

/** A tool for transfers of personal data with redress: it presupposes that US access may happen, under limits. */
export const dpf = criterion(
  {
    id: 'us.dpf',
    citation: 'EO 14086 (2022); 28 CFR part 201; Commission Implementing Decision (EU) 2023/1795; T-553/23, appeal C-703/25 P',
    status: 'in-force',
    confidence: 'high',
    asOf: '2026-07-31',
    reviewBy: '2027-01-31',
    sources: ['oj-c703', 'datalenk-latombe', 'poi-dpf', 'therecord-pclob', 'brennan-pclob'],
  },
  2,
);
