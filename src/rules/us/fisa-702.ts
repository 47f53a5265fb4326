import type { Presence } from '../../vendors/vendor';
import { ageOf } from '../age';
import { contentNotes } from '../mitigation';
import { REACH_OUTCOMES, reachOf } from '../reach';
import type { ExposureRule } from '../rule';
import { message, texts } from '../texts';

/** The statute lapsed at the end of this day. */
export const LAPSED = '2026-06-12';
/** Certifications approved earlier run to about this month. */
export const TAIL = '2027-03';
/** From this day on nobody has shown that a directive still stands, nor that the statute was renewed. */
export const UNKNOWN_FROM = '2027-04-01';

/** A listing or mere customers are no equipment or access that a directive could use. */
const usable = ({ kind, affiliateAccess }: Presence): boolean =>
  ['subsidiary', 'staff', 'data-centre'].includes(kind) && affiliateAccess !== false;

/** Directives to communication service providers, since 2024 also to those with access to equipment. Lapsed, with a tail. */
export const fisa702: ExposureRule = {
  kind: 'exposure',
  id: 'us.fisa-702',
  axis: 'data-access',
  citation:
    'FISA section 702, 50 U.S.C. 1881a; RISAA, Pub. L. 118-49 (2024); transition rule in section 404(b) FISA Amendments Act of 2008',
  status: 'lapsed-with-tail',
  confidence: 'medium',
  asOf: '2026-09-15',
  reviewBy: '2027-01-31',
  sources: ['prism-fisa', 'cgn-fisa', 'poi-fisa', 'crs-fisa', 'datenrecht-fisa', 'risaa'],
  ...texts('us.fisa-702', [...REACH_OUTCOMES, 'tail-over', 'lapse'], 2),
  evaluate(facts, on) {
    const { outcome, ...found } = reachOf(facts, usable);
    const over = on >= UNKNOWN_FROM;
    return {
      rule: fisa702.id,
      axis: fisa702.axis,
      ...(over ? { level: 'unknown', because: found.because } : found),
      why: message(fisa702, over ? 'tail-over' : outcome),
      notes: [
        message(fisa702, 'lapse', { date: LAPSED }, { date: TAIL }),
        ...contentNotes(facts, over ? 'unknown' : found.level),
      ],
      ...ageOf(fisa702.reviewBy, on),
    };
  },
  examples: {
    holds: [
      { profile: 'us-provider', level: 'exposed' },
      { profile: 'eu-subsidiary-of-us-parent', level: 'exposed' },
      { profile: 'eu-on-us-cloud', level: 'indirect' },
      { profile: 'eu-with-shared-us-affiliate', level: 'possible' },
    ],
    fails: [
      { profile: 'eu-no-us-link', level: 'not-shown' },
      { profile: 'eu-with-ring-fenced-us-affiliate', level: 'not-shown' },
      { profile: 'eu-with-us-listing', level: 'not-shown' },
      { profile: 'licensed-us-platform', level: 'not-shown' },
    ],
    unknown: [
      { profile: 'nothing-known', level: 'unknown' },
      { profile: 'us-provider', level: 'unknown', on: '2027-04-01' },
    ],
  },
};
