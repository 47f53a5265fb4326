import { ageOf } from '../age';
import type { CeilingRule } from '../rule';
import { message, texts } from '../texts';
import { CRITERIA } from './c3a-criteria';

const OUTCOMES = CRITERIA.flatMap(({ topic }) => ['met', 'not-met', 'unknown'].map((level) => `${topic}-${level}`));

/** A catalogue of criteria with an audit guide announced: criteria can be compared with facts, no attestation of any provider is known. */
export const c3a: CeilingRule = {
  kind: 'ceiling',
  id: 'de.c3a',
  citation: 'BSI, Criteria enabling Cloud Computing Autonomy (C3A) v1.0, 27 April 2026',
  status: 'guidance',
  confidence: 'high',
  asOf: '2026-06-30',
  reviewBy: '2027-01-31',
  sources: ['bsi-c3a', 'dpa-c3a', 'kpmg-c3a'],
  ...texts('de.c3a', OUTCOMES, 2),
  evaluate: (facts, on) =>
    CRITERIA.map(({ number, topic, judge }) => {
      const { level, because } = judge(facts);
      return {
        rule: c3a.id,
        scheme: c3a.id,
        version: '1.0',
        objective: number,
        level,
        why: message(c3a, `${topic}-${level}`),
        because: [...because],
        ...ageOf(c3a.reviewBy, on),
      };
    }),
  examples: {
    holds: [
      { profile: 'eu-no-us-link', level: 'met', objective: 'SOV-1-03' },
      { profile: 'licensed-us-platform', level: 'met', objective: 'SOV-1-03' },
      { profile: 'us-service-with-client-side-keys', level: 'met', objective: 'SOV-3-02' },
    ],
    fails: [
      { profile: 'eu-subsidiary-of-us-parent', level: 'not-met', objective: 'SOV-1-03' },
      { profile: 'swiss-provider', level: 'not-met', objective: 'SOV-1-03' },
      { profile: 'eu-provider-keys-only', level: 'not-met', objective: 'SOV-3-02' },
    ],
    unknown: [
      { profile: 'nothing-known', level: 'unknown', objective: 'SOV-1-03' },
      { profile: 'eu-no-us-link', level: 'unknown', objective: 'SOV-4-01' },
      { profile: 'eu-no-us-link', level: 'unknown', objective: 'SOV-4-09' },
      { profile: 'eu-no-us-link', level: 'unknown', objective: 'SOV-6-01' },
    ],
  },
};
