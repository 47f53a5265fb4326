import { describe, expect, test } from 'vitest';
import { csf } from '../../src/rules/eu/csf';
import { FRAMEWORKS, OBJECTIVES, type Objective } from '../../src/rules/eu/csf-weights';
import { EXAMPLE_PROFILES, exampleFact } from '../../src/rules/examples';
import type { RuleFacts } from '../../src/rules/rule';
import type { OfficialResult } from '../../src/vendors/vendor';

const TODAY = '2026-11-24';
const weightsOf = (wanted: string) => FRAMEWORKS.find(({ version }) => version === wanted)?.weights;

/** Framework v1.2.1 of October 2025, and the guidance with its calculator of June 2026: both tables written out by hand. */
const WEIGHTS: [version: string, objective: Objective, percent: number][] = [
  ['1.2.1', 'SOV-1', 15],
  ['1.2.1', 'SOV-2', 10],
  ['1.2.1', 'SOV-3', 10],
  ['1.2.1', 'SOV-4', 15],
  ['1.2.1', 'SOV-5', 20],
  ['1.2.1', 'SOV-6', 15],
  ['1.2.1', 'SOV-7', 10],
  ['1.2.1', 'SOV-8', 5],
  ['guidance', 'SOV-1', 20],
  ['guidance', 'SOV-2', 10],
  ['guidance', 'SOV-3', 10],
  ['guidance', 'SOV-4', 15],
  ['guidance', 'SOV-5', 10],
  ['guidance', 'SOV-6', 15],
  ['guidance', 'SOV-7', 15],
  ['guidance', 'SOV-8', 5],
];

describe('weights', () => {
  test.each(WEIGHTS)('%s %s weighs %i', (version, objective, percent) => {
    expect(weightsOf(version)?.[objective]).toBe(percent);
  });

  test('two versions, each dated, each summing to 100', () => {
    expect(FRAMEWORKS.map(({ version, published }) => [version, published])).toEqual([
      ['1.2.1', '2025-10'],
      ['guidance', '2026-06-01'],
    ]);
    for (const { weights } of FRAMEWORKS) expect(OBJECTIVES.reduce((sum, objective) => sum + weights[objective], 0)).toBe(100);
  });
});

const facts = (name: string): RuleFacts => {
  const found = EXAMPLE_PROFILES[name];
  if (found === undefined) throw new Error(name);
  return found;
};

describe('ceilings', () => {
  test('one overall and one per objective, for each version', () => {
    const found = csf.evaluate(facts('eu-no-us-link'), TODAY);
    for (const version of ['1.2.1', 'guidance'])
      expect(found.filter((ceiling) => ceiling.version === version).map(({ objective }) => objective)).toEqual([
        undefined,
        ...OBJECTIVES,
      ]);
  });

  test('overall is the lowest objective', () => {
    const overall = csf.evaluate(facts('eu-provider-keys-only'), TODAY).find(({ objective }) => objective === undefined);
    expect(overall?.level).toBe('SEAL-1');
  });

  test('a tender result above the ceiling is reported as a conflict, and the ceiling stays', () => {
    const award: OfficialResult = {
      procedure: 'eu-cloud-iii-2026',
      level: 'SEAL-3',
      role: 'awardee',
      consortium: ['Example'],
      awardBasis: 'official',
      levelBasis: 'press-reported',
    };
    const awarded = { ...facts('eu-subsidiary-of-us-parent'), results: [exampleFact('offering.results.0', award)] };
    const [overall] = csf.evaluate(awarded, TODAY);
    expect(overall?.level).toBe('SEAL-2');
    expect(overall?.conflict).toEqual({ key: 'rule_eu_csf_conflict', params: ['SEAL-3', 'SEAL-2'] });
    const [under] = csf.evaluate({ ...facts('eu-no-us-link'), results: awarded.results }, TODAY);
    expect(under?.conflict).toBeUndefined();
  });
});
