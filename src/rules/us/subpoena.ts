import { ageOf } from '../age';
import { classOf, highestDegree, isUnknown, present } from '../classes';
import type { Exposure, ExposureRule, RuleFacts } from '../rule';
import { message, texts } from '../texts';

type Found = Pick<Exposure, 'level' | 'because' | 'degree'> & { outcome: string };

function found(facts: RuleFacts): Found {
  const controlled = classOf(facts, 'us-controlled');
  if (controlled) return { outcome: 'controlled', level: 'exposed', because: controlled.because };
  const contacts = facts.presence.filter(({ value }) => value.kind === 'subsidiary' || value.kind === 'staff');
  const degree = highestDegree(contacts);
  if (degree) return { outcome: 'presence', level: 'possible', degree, because: contacts };
  if (isUnknown(facts)) return { outcome: 'unknown', level: 'unknown', because: [] };
  return { outcome: 'none', level: 'not-shown', because: present(facts.facts.controlledFrom) };
}

/** Orders for a company's own records abroad, decades older than the CLOUD Act. Customers' stored content follows the warrant rule instead. */
export const subpoena: ExposureRule = {
  kind: 'exposure',
  id: 'us.subpoena',
  axis: 'data-access',
  citation:
    'In re Grand Jury Proceedings (Bank of Nova Scotia), 740 F.2d 817 (11th Cir. 1984); Société Nationale Industrielle Aérospatiale, 482 U.S. 522 (1987)',
  status: 'in-force',
  confidence: 'background',
  asOf: '2026-11-23',
  reviewBy: '2027-11-30',
  sources: [],
  ...texts('us.subpoena', ['controlled', 'presence', 'none', 'unknown'], 1),
  evaluate(facts, on) {
    const { outcome, ...rest } = found(facts);
    return {
      rule: subpoena.id,
      axis: subpoena.axis,
      ...rest,
      why: message(subpoena, outcome),
      notes: [],
      ...ageOf(subpoena.reviewBy, on),
    };
  },
  examples: {
    holds: [
      { profile: 'us-provider', level: 'exposed' },
      { profile: 'eu-with-shared-us-affiliate', level: 'possible' },
      { profile: 'eu-with-ring-fenced-us-affiliate', level: 'possible' },
    ],
    fails: [
      { profile: 'eu-no-us-link', level: 'not-shown' },
      { profile: 'eu-with-us-listing', level: 'not-shown' },
      { profile: 'licensed-us-platform', level: 'not-shown' },
    ],
    unknown: [{ profile: 'nothing-known', level: 'unknown' }],
  },
};
