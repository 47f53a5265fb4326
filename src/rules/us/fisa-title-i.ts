import { ageOf } from '../age';
import { contentNotes } from '../mitigation';
import { REACH_OUTCOMES, reachOf } from '../reach';
import type { ExposureRule } from '../rule';
import { message, texts } from '../texts';

/** Individual court orders on a foreign power or its agent: permanent, and untouched by the lapse of section 702. */
export const fisaTitleI: ExposureRule = {
  kind: 'exposure',
  id: 'us.fisa-title-i',
  axis: 'data-access',
  citation: 'FISA titles I and III, 50 U.S.C. 1801-1813 and 1821-1829',
  status: 'in-force',
  confidence: 'medium',
  asOf: '2026-11-23',
  reviewBy: '2027-11-30',
  sources: ['usc-50-1805'],
  ...texts('us.fisa-title-i', REACH_OUTCOMES, 1),
  evaluate(facts, on) {
    const { outcome, ...found } = reachOf(facts, ({ kind }) => kind !== 'listing' && kind !== 'customers');
    return {
      rule: fisaTitleI.id,
      axis: fisaTitleI.axis,
      ...found,
      why: message(fisaTitleI, outcome),
      notes: contentNotes(facts, found.level),
      ...ageOf(fisaTitleI.reviewBy, on),
    };
  },
  examples: {
    holds: [
      { profile: 'us-provider', level: 'exposed' },
      { profile: 'us-provider', level: 'exposed', on: '2027-04-01' },
      { profile: 'eu-on-us-cloud', level: 'indirect' },
      { profile: 'eu-with-shared-us-affiliate', level: 'possible' },
    ],
    fails: [
      { profile: 'eu-no-us-link', level: 'not-shown' },
      { profile: 'eu-with-us-listing', level: 'not-shown' },
      { profile: 'swiss-provider', level: 'not-shown' },
    ],
    unknown: [{ profile: 'nothing-known', level: 'unknown' }],
  },
};
