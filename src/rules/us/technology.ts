import { ageOf } from '../age';
import { classOf, present, suppliersOf, usPlatforms } from '../classes';
import { continuityNotes } from '../mitigation';
import type { Exposure, ExposureRule, RuleFacts } from '../rule';
import { message, texts } from '../texts';

type Found = Pick<Exposure, 'level' | 'because'> & { outcome: string };

/** The platform decides; parts from the United States are indirect; upstream open source is nobody's to withhold. */
function found(facts: RuleFacts): Found {
  const because = present(facts.facts.suppliers);
  const own = suppliersOf(facts, ({ role, country }) => role === 'own' && country === 'US');
  if (usPlatforms(facts).length > 0) return { outcome: 'platform', level: 'exposed', because };
  if (own.length > 0) return { outcome: 'own', level: 'exposed', because };
  const hosted = classOf(facts, 'us-hosted');
  if (hosted) return { outcome: 'hosted', level: 'indirect', because: hosted.because };
  if (suppliersOf(facts, ({ role, country }) => role === 'component' && country === 'US').length > 0)
    return { outcome: 'components', level: 'indirect', because };
  return because.length > 0
    ? { outcome: 'none', level: 'not-shown', because }
    : { outcome: 'unknown', level: 'unknown', because };
}

/** Dependence on technology of US origin: export rules follow the item, so a European owner does not remove it. */
export const technology: ExposureRule = {
  kind: 'exposure',
  id: 'us.technology',
  axis: 'technology',
  citation:
    'Technology of US origin: Export Administration Regulations, 15 CFR 732.2 and 734.3, follow the item in foreign hands; EU Cloud Sovereignty Framework SOV-5 and SOV-6',
  status: 'in-force',
  confidence: 'medium',
  asOf: '2026-11-23',
  reviewBy: '2027-11-30',
  sources: ['cfr-15-732-2', 'morganlewis-ear', 'hoganlovells-ear', 'vinland-csf'],
  ...texts('us.technology', ['platform', 'own', 'hosted', 'components', 'none', 'unknown'], 2),
  evaluate(facts, on) {
    const { outcome, ...rest } = found(facts);
    return {
      rule: technology.id,
      axis: technology.axis,
      ...rest,
      why: message(technology, outcome),
      notes: rest.level === 'exposed' || rest.level === 'indirect' ? continuityNotes(facts) : [],
      ...ageOf(technology.reviewBy, on),
    };
  },
  examples: {
    holds: [
      { profile: 'us-provider', level: 'exposed' },
      { profile: 'licensed-us-platform', level: 'exposed' },
      { profile: 'eu-with-us-components', level: 'indirect' },
      { profile: 'eu-on-us-cloud', level: 'indirect' },
    ],
    fails: [
      { profile: 'eu-no-us-link', level: 'not-shown' },
      { profile: 'swiss-provider', level: 'not-shown' },
      { profile: 'eu-with-us-listing', level: 'not-shown' },
    ],
    unknown: [{ profile: 'nothing-known', level: 'unknown' }],
  },
};
