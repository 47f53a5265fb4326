import { ageOf } from '../age';
import { present, suppliersOf } from '../classes';
import { continuityNotes } from '../mitigation';
import type { Exposure, ExposureRule, RuleFacts } from '../rule';
import { message, texts } from '../texts';

type Found = Pick<Exposure, 'level' | 'because'> & { outcome: string };

/** Items, not persons: what counts is who wrote the critical software, in whoever's hands it is. */
function found(facts: RuleFacts): Found {
  const because = present(facts.facts.suppliers);
  if (because.length === 0) return { outcome: 'unknown', level: 'unknown', because };
  const platform = suppliersOf(facts, ({ role, country }) => country === 'US' && (role === 'platform' || role === 'own'));
  if (platform.length > 0) return { outcome: 'platform', level: 'indirect', because };
  const component = suppliersOf(
    facts,
    ({ role, country, proprietary }) => country === 'US' && role === 'component' && proprietary === true,
  );
  return component.length > 0
    ? { outcome: 'component', level: 'indirect', because }
    : { outcome: 'none', level: 'not-shown', because };
}

/** Licences for deliveries, updates and support of US-origin technology. */
export const exportControls: ExposureRule = {
  kind: 'exposure',
  id: 'us.export-controls',
  axis: 'availability',
  citation: 'Export Control Reform Act, 50 U.S.C. 4801 ff.; Export Administration Regulations, 15 CFR 730-774',
  status: 'in-force',
  confidence: 'medium',
  asOf: '2026-11-23',
  reviewBy: '2027-11-30',
  sources: ['cfr-15-732-2', 'morganlewis-ear', 'hoganlovells-ear'],
  ...texts('us.export-controls', ['platform', 'component', 'none', 'unknown'], 1),
  evaluate(facts, on) {
    const { outcome, ...rest } = found(facts);
    return {
      rule: exportControls.id,
      axis: exportControls.axis,
      ...rest,
      why: message(exportControls, outcome),
      notes: rest.level === 'indirect' ? continuityNotes(facts) : [],
      ...ageOf(exportControls.reviewBy, on),
    };
  },
  examples: {
    holds: [
      { profile: 'us-provider', level: 'indirect' },
      { profile: 'licensed-us-platform', level: 'indirect' },
      { profile: 'eu-with-us-components', level: 'indirect' },
    ],
    fails: [
      { profile: 'eu-no-us-link', level: 'not-shown' },
      { profile: 'swiss-provider', level: 'not-shown' },
      { profile: 'us-minority-holder', level: 'not-shown' },
    ],
    unknown: [{ profile: 'nothing-known', level: 'unknown' }],
  },
};
