/** A rule's worked examples are its tests. */
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/rules';
import { EXAMPLE_PROFILES } from '../../src/rules/examples';
import type { CeilingRule, ExposureRule, RuleExample, RuleExamples, RuleFacts } from '../../src/rules/rule';

const TODAY = '2026-11-24';

const factsOf = (name: string): RuleFacts => {
  const facts = EXAMPLE_PROFILES[name];
  if (facts === undefined) throw new Error(`no example profile "${name}"`);
  return facts;
};

const all = <Level>({ holds, fails, unknown }: RuleExamples<Level>): readonly RuleExample<Level>[] => [
  ...holds,
  ...fails,
  ...unknown,
];

const exposureCases = RULES.filter((rule): rule is ExposureRule => rule.kind === 'exposure').flatMap((rule) =>
  all(rule.examples).map((example) => [rule.id, example.profile, example.on ?? TODAY, example.level, rule] as const),
);

const ceilingCases = RULES.filter((rule): rule is CeilingRule => rule.kind === 'ceiling').flatMap((rule) =>
  all(rule.examples).map(
    (example) => [rule.id, example.profile, example.objective ?? 'overall', example.level, rule, example] as const,
  ),
);

describe('exposures', () => {
  test.each(exposureCases)('%s: %s on %s is %s', (id, name, on, level, rule) => {
    const found = rule.evaluate(factsOf(name), on);
    expect(found.level).toBe(level);
    expect(found.rule).toBe(id);
    expect(found.axis).toBe(rule.axis);
  });
});

describe('ceilings', () => {
  test.each(ceilingCases)('%s: %s, %s is %s', (id, name, _objective, level, rule, example) => {
    const found = rule.evaluate(factsOf(name), example.on ?? TODAY);
    const asked = found.filter(({ objective }) => (example.objective ? objective === example.objective : isWhole(id, objective)));
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked.map((ceiling) => ceiling.level))).toEqual(new Set([level]));
  });
});

/** The framework's overall level has no objective; section 19.6 is the whole of its rule. */
const isWhole = (id: string, objective: string | undefined): boolean => objective === undefined || id === 'fr.secnumcloud';
