/** Facts that no example company has: citizens, a tested cut-off, a source copy. */
import { expect, test } from 'vitest';
import { c3a } from '../../src/rules/eu/c3a';
import { EXAMPLE_PROFILES, exampleFact } from '../../src/rules/examples';
import type { RuleFacts } from '../../src/rules/rule';
import type { ProfileFacts } from '../../src/vendors/profile';
import type { Staffing } from '../../src/vendors/vendor';

const base = EXAMPLE_PROFILES['eu-no-us-link'] as RuleFacts;
const levelOf = (criterion: string, facts: ProfileFacts) =>
  c3a.evaluate({ ...base, facts: { ...base.facts, ...facts } }, '2026-11-24').find(({ objective }) => objective === criterion)
    ?.level;

const staff = (basis: Staffing['basis'], reach: Staffing['reach'] = 'only') =>
  exampleFact<Staffing>('offering.staff', { reach, places: ['EU'], ...(basis ? { basis } : {}) });
const everyone = (fact: ReturnType<typeof staff>): ProfileFacts => ({ operation: fact, support: fact, administration: fact });

test.each<[string, string, ProfileFacts, string]>([
  ['citizens in every function', 'SOV-4-01', everyone(staff('citizens')), 'met'],
  ['citizens in one function only', 'SOV-4-01', { operation: staff('citizens') }, 'unknown'],
  ['residents', 'SOV-4-01', everyone(staff('residents')), 'not-met'],
  ['staff elsewhere', 'SOV-4-01', { support: staff(undefined, 'beyond') }, 'not-met'],
  ['a test of running cut off', 'SOV-4-09', { disconnect: exampleFact('offering.disconnect', 'tested') }, 'met'],
  ['a cut-off that is only documented', 'SOV-4-09', { disconnect: exampleFact('offering.disconnect', 'documented') }, 'unknown'],
  [
    'a current source copy in the Union',
    'SOV-6-01',
    { sourceEscrow: exampleFact('offering.sourceEscrow', 'eu-copy-current') },
    'met',
  ],
  [
    'a source copy with a third party',
    'SOV-6-01',
    { sourceEscrow: exampleFact('offering.sourceEscrow', 'third-party') },
    'unknown',
  ],
])('%s: %s', (_, criterion, facts, level) => {
  expect(levelOf(criterion, facts)).toBe(level);
});

test('keys known only as background are not "not met"', () => {
  const keys = {
    ...exampleFact('offering.keys', [{ custody: 'provider' as const, mode: 'default' as const }]),
    confidence: 'background' as const,
  };
  expect(levelOf('SOV-3-02', { keys })).toBe('unknown');
});
