import { ageOf } from '../age';
import { isUnknown, sourced } from '../classes';
import type { Ceiling, CeilingRule, RuleFacts } from '../rule';
import { message, texts } from '../texts';
import { LIMITS, type Limit } from './csf-limits';
import { FRAMEWORKS, type FrameworkVersion, OBJECTIVES } from './csf-weights';

const TOP = 4;
const seal = (level: number): string => `SEAL-${level}`;

interface Bound {
  level: number;
  outcome: string;
  because: Ceiling['because'];
}

const UNBOUNDED: Bound = { level: TOP, outcome: 'no-limit-known', because: [] };

const bound = (limit: Limit, facts: RuleFacts): Bound | undefined => {
  const because = limit.because(facts);
  if (because === undefined || (limit.needsSource && !sourced(because))) return undefined;
  return { level: limit.seal, outcome: limit.outcome, because: [...because] };
};

/** The lowest of the limits that hold; the first of equals. */
const lowest = (bounds: readonly Bound[]): Bound =>
  bounds.reduce((low, next) => (next.level < low.level ? next : low), UNBOUNDED);

/** No SEAL is above what is left for the weakest objective. */
function ceilingsOf({ version }: FrameworkVersion, facts: RuleFacts, on: string): Ceiling[] {
  const perObjective = OBJECTIVES.map((objective) => {
    const limits = LIMITS.filter(({ objectives }) => objectives.includes(objective));
    return { objective, ...lowest(limits.flatMap((limit) => bound(limit, facts) ?? [])) };
  });
  const known = !isUnknown(facts);
  const shown = (found: Bound, objective?: string): Ceiling => ({
    rule: csf.id,
    scheme: csf.id,
    version,
    ...(objective ? { objective } : {}),
    level: known ? seal(found.level) : 'unknown',
    why: message(csf, known ? found.outcome : 'unknown'),
    because: found.because,
    ...ageOf(csf.reviewBy, on),
  });
  const overall = withConflict(shown(lowest(perObjective)), facts);
  return [overall, ...perObjective.map(({ objective, ...found }) => shown(found, objective))];
}

/** An official result above our ceiling is a conflict to report: the ceiling stays as the facts give it. */
function withConflict(ceiling: Ceiling, { results }: RuleFacts): Ceiling {
  const above = results.find(({ value }) => value.level > ceiling.level && ceiling.level.startsWith('SEAL'));
  return above ? { ...ceiling, conflict: message(csf, 'conflict', above.value.level, ceiling.level) } : ceiling;
}

/** The Commission's procurement framework: an upper bound per objective and overall, in each published version. */
export const csf: CeilingRule = {
  kind: 'ceiling',
  id: 'eu.csf',
  citation: 'EU Cloud Sovereignty Framework v1.2.1 (October 2025); implementation guidance and calculator (1 June 2026)',
  status: 'procurement-tool',
  confidence: 'high',
  asOf: '2026-07-31',
  reviewBy: '2027-01-31',
  sources: ['commission-csf', 'vinland-csf', 'mirage-tender', 'swnw-csf', 'servola-csf', 'cirran-csf'],
  ...texts('eu.csf', [...LIMITS.map(({ outcome }) => outcome), 'no-limit-known', 'unknown', 'conflict'], 3),
  evaluate: (facts, on) => FRAMEWORKS.flatMap((framework) => ceilingsOf(framework, facts, on)),
  examples: {
    holds: [
      { profile: 'us-provider', level: 'SEAL-2' },
      { profile: 'eu-subsidiary-of-us-parent', level: 'SEAL-2' },
      { profile: 'swiss-provider', level: 'SEAL-2' },
      { profile: 'licensed-us-platform', level: 'SEAL-2' },
      { profile: 'licensed-us-platform-live-updates', level: 'SEAL-2', objective: 'SOV-1' },
      { profile: 'eu-provider-keys-only', level: 'SEAL-1', objective: 'SOV-3' },
    ],
    fails: [
      { profile: 'eu-no-us-link', level: 'SEAL-3' },
      { profile: 'eu-with-ring-fenced-us-affiliate', level: 'SEAL-3' },
      { profile: 'eu-with-us-components', level: 'SEAL-3' },
      { profile: 'eu-no-us-link', level: 'SEAL-4', objective: 'SOV-1' },
    ],
    unknown: [{ profile: 'nothing-known', level: 'unknown' }],
  },
};
