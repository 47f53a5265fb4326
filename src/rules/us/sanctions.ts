import { ageOf } from '../age';
import { classOf, isUnknown, present, suppliersOf, usPlatforms } from '../classes';
import { continuityNotes } from '../mitigation';
import type { Exposure, ExposureRule, RuleFacts } from '../rule';
import { message, texts } from '../texts';

type Found = Pick<Exposure, 'level' | 'because' | 'degree'> & { outcome: string };

/** A licensor can stop updates it delivers live; with quarantined updates, a tested cut-off or none needed, the stop bites later. */
function licensed(facts: RuleFacts): Found | undefined {
  const platforms = usPlatforms(facts);
  if (platforms.length === 0) return undefined;
  const because = present(facts.facts.suppliers, facts.facts.disconnect);
  const tested = ['tested', 'air-gapped', 'documented'].includes(facts.facts.disconnect?.value ?? '');
  const live = platforms.some(({ updates }) => updates === undefined || updates === 'live');
  return live && !tested
    ? { outcome: 'licensed-live', level: 'indirect', because }
    : { outcome: 'licensed', level: 'possible', because };
}

function found(facts: RuleFacts): Found {
  const controlled = classOf(facts, 'us-controlled');
  if (controlled) return { outcome: 'controlled', level: 'exposed', because: controlled.because };
  const hosted = classOf(facts, 'us-hosted');
  if (hosted) return { outcome: 'hosted', level: 'indirect', because: hosted.because };
  const platform = licensed(facts);
  if (platform) return platform;
  if (suppliersOf(facts, ({ role, country }) => role === 'component' && country === 'US').length > 0)
    return { outcome: 'components', level: 'possible', degree: 'low', because: present(facts.facts.suppliers) };
  if (isUnknown(facts)) return { outcome: 'unknown', level: 'unknown', because: [] };
  return { outcome: 'none', level: 'not-shown', because: present(facts.facts.controlledFrom) };
}

/** Duties of US persons not to serve listed people or places: availability, never confidentiality. */
export const sanctions: ExposureRule = {
  kind: 'exposure',
  id: 'us.sanctions',
  axis: 'availability',
  citation: 'International Emergency Economic Powers Act, 50 U.S.C. 1701-1708; 31 CFR chapter V; EO 14203 (2025)',
  status: 'in-force',
  confidence: 'high',
  asOf: '2026-11-23',
  reviewBy: '2027-11-30',
  sources: ['usc-50-1702', 'politico-icc', 'ap-icc', 'lawfare-plug', 'revera-us-person'],
  ...texts('us.sanctions', ['controlled', 'hosted', 'licensed-live', 'licensed', 'components', 'none', 'unknown'], 2),
  evaluate(facts, on) {
    const { outcome, ...rest } = found(facts);
    return {
      rule: sanctions.id,
      axis: sanctions.axis,
      ...rest,
      why: message(sanctions, outcome),
      notes: rest.level === 'not-shown' || rest.level === 'unknown' ? [] : continuityNotes(facts),
      ...ageOf(sanctions.reviewBy, on),
    };
  },
  examples: {
    holds: [
      { profile: 'us-provider', level: 'exposed' },
      { profile: 'us-service-with-client-side-keys', level: 'exposed' },
      { profile: 'eu-on-us-cloud', level: 'indirect' },
      { profile: 'licensed-us-platform-live-updates', level: 'indirect' },
      { profile: 'licensed-us-platform', level: 'possible' },
    ],
    fails: [
      { profile: 'eu-no-us-link', level: 'not-shown' },
      { profile: 'swiss-provider', level: 'not-shown' },
      { profile: 'eu-with-us-listing', level: 'not-shown' },
    ],
    unknown: [{ profile: 'nothing-known', level: 'unknown' }],
  },
};
