import { ageOf } from '../age';
import { contentNotes } from '../mitigation';
import { REACH_OUTCOMES, reachOf } from '../reach';
import type { ExposureRule } from '../rule';
import { message, texts } from '../texts';

/** Compelled disclosure of stored data: a provider, a US court with jurisdiction over it, and data in its possession, custody or control. */
export const cloudAct: ExposureRule = {
  kind: 'exposure',
  id: 'us.cloud-act',
  axis: 'data-access',
  citation: 'CLOUD Act, Pub. L. 115-141, Div. V (2018); 18 U.S.C. 2713 with 2703',
  status: 'in-force',
  confidence: 'high',
  asOf: '2026-11-23',
  reviewBy: '2027-11-30',
  sources: ['usc-18-2713', 'doj-cloud-act', 'cbdf-cloud-act', 'covington-cloud-act', 'iapp-cloud-act'],
  ...texts('us.cloud-act', REACH_OUTCOMES, 3),
  evaluate(facts, on) {
    const { outcome, ...found } = reachOf(facts, () => true);
    return {
      rule: cloudAct.id,
      axis: cloudAct.axis,
      ...found,
      why: message(cloudAct, outcome),
      notes: contentNotes(facts, found.level),
      ...ageOf(cloudAct.reviewBy, on),
    };
  },
  examples: {
    holds: [
      { profile: 'us-provider', level: 'exposed' },
      { profile: 'eu-subsidiary-of-us-parent', level: 'exposed' },
      { profile: 'us-private-equity-majority', level: 'exposed' },
      { profile: 'us-service-with-client-side-keys', level: 'exposed' },
      { profile: 'eu-on-us-cloud', level: 'indirect' },
      { profile: 'us-supplier-operates', level: 'indirect' },
      { profile: 'eu-with-shared-us-affiliate', level: 'possible' },
      { profile: 'eu-with-us-listing', level: 'possible' },
    ],
    fails: [
      { profile: 'eu-no-us-link', level: 'not-shown' },
      { profile: 'licensed-us-platform', level: 'not-shown' },
      { profile: 'us-minority-holder', level: 'not-shown' },
      { profile: 'swiss-provider', level: 'not-shown' },
    ],
    unknown: [{ profile: 'nothing-known', level: 'unknown' }],
  },
};
