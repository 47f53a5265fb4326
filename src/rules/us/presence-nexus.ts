import { ageOf } from '../age';
import { classOf, highestDegree, isUnknown, present } from '../classes';
import type { Exposure, ExposureRule, RuleFacts } from '../rule';
import { message, texts } from '../texts';

type Found = Pick<Exposure, 'level' | 'because' | 'degree'> & { outcome: string };

/** Presence is a real and fact-dependent contact, not control; a listing alone is the weakest. */
function found(facts: RuleFacts): Found {
  const controlled = classOf(facts, 'us-controlled');
  if (controlled) return { outcome: 'control', level: 'exposed', because: controlled.because };
  const { presence } = facts;
  const degree = highestDegree(presence);
  if (degree) return { outcome: degree, level: 'possible', degree, because: [...presence] };
  if (isUnknown(facts)) return { outcome: 'unknown', level: 'unknown', because: [] };
  return { outcome: 'none', level: 'not-shown', because: present(facts.facts.controlledFrom) };
}

/** Whether mere presence in the United States suffices: opinions and case law, settled by no court for cloud services. */
export const presenceNexus: ExposureRule = {
  kind: 'exposure',
  id: 'us.presence-nexus',
  axis: 'data-access',
  citation:
    'Personal jurisdiction and control of affiliates: legal opinions for NCSC-NL (2022) and the German interior ministry (2025); R. v OVH (Ontario Court of Justice, 25 Sep 2025)',
  status: 'in-force',
  confidence: 'medium',
  asOf: '2026-02-28',
  reviewBy: '2027-11-30',
  sources: ['pinsent-nexus', 'itmagazine-cologne', 'heise-cologne', 'privacy-ovh', 'heise-ovh', 'securitynl-esc'],
  ...texts('us.presence-nexus', ['control', 'high', 'medium', 'low', 'very-low', 'none', 'unknown'], 2),
  evaluate(facts, on) {
    const { outcome, ...rest } = found(facts);
    return {
      rule: presenceNexus.id,
      axis: presenceNexus.axis,
      ...rest,
      why: message(presenceNexus, outcome),
      notes: [],
      ...ageOf(presenceNexus.reviewBy, on),
    };
  },
  examples: {
    holds: [
      { profile: 'us-provider', level: 'exposed' },
      { profile: 'eu-with-shared-us-affiliate', level: 'possible' },
      { profile: 'eu-with-ring-fenced-us-affiliate', level: 'possible' },
      { profile: 'eu-with-us-listing', level: 'possible' },
    ],
    fails: [
      { profile: 'eu-no-us-link', level: 'not-shown' },
      { profile: 'swiss-provider', level: 'not-shown' },
      { profile: 'eu-on-us-cloud', level: 'not-shown' },
    ],
    unknown: [{ profile: 'nothing-known', level: 'unknown' }],
  },
};
