import { ageOf } from '../age';
import { classOf, isUnknown, present } from '../classes';
import type { ExposureRule } from '../rule';
import { message, texts } from '../texts';

/** Letters for subscriber and billing records, without a judge beforehand: never content. */
export const nsl: ExposureRule = {
  kind: 'exposure',
  id: 'us.nsl',
  axis: 'data-access',
  citation: 'National Security Letters, 18 U.S.C. 2709; review 18 U.S.C. 3511',
  status: 'in-force',
  confidence: 'high',
  asOf: '2026-11-23',
  reviewBy: '2027-11-30',
  sources: ['usc-18-2709', 'crs-nsl', 'legalclarity-nsl'],
  ...texts('us.nsl', ['controlled', 'none', 'unknown'], 1),
  evaluate(facts, on) {
    const controlled = classOf(facts, 'us-controlled');
    const outcome = controlled ? 'controlled' : isUnknown(facts) ? 'unknown' : 'none';
    return {
      rule: nsl.id,
      axis: nsl.axis,
      level: controlled ? 'exposed' : outcome === 'unknown' ? 'unknown' : 'not-shown',
      why: message(nsl, outcome),
      notes: [],
      because: controlled?.because ?? present(facts.facts.controlledFrom),
      ...ageOf(nsl.reviewBy, on),
    };
  },
  examples: {
    holds: [
      { profile: 'us-provider', level: 'exposed' },
      { profile: 'eu-subsidiary-of-us-parent', level: 'exposed' },
      { profile: 'us-service-with-client-side-keys', level: 'exposed' },
    ],
    fails: [
      { profile: 'eu-no-us-link', level: 'not-shown' },
      { profile: 'eu-on-us-cloud', level: 'not-shown' },
      { profile: 'eu-with-us-listing', level: 'not-shown' },
    ],
    unknown: [{ profile: 'nothing-known', level: 'unknown' }],
  },
};
