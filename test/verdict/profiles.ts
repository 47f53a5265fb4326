/** Profiles for verdict tests: the invented companies of the rules' examples, completed and varied. */
import { EXAMPLE_PROFILES, exampleFact } from '../../src/rules/examples';
import type { ClassFinding, Profile, ProfileFacts } from '../../src/vendors/profile';
import type { Certification, OfficialResult } from '../../src/vendors/vendor';

/** A profile of `EXAMPLE_PROFILES` by name, with fields replaced. Throws for a name that does not exist. */
export function profile(name: string, more: Partial<Profile> = {}): Profile {
  const facts = EXAMPLE_PROFILES[name];
  if (facts === undefined) throw new Error(`no example profile "${name}"`);
  return { vendor: name, offering: 'service', name, notes: [], ...structuredClone(facts), ...more };
}

/** The same with facts added. */
export const withFacts = (name: string, facts: ProfileFacts): Profile => {
  const base = profile(name);
  return { ...base, facts: { ...base.facts, ...facts } };
};

export const fact = exampleFact;

export const certified = (value: Certification) => fact('offering.certifications.0', value);
export const awarded = (value: Pick<OfficialResult, 'level' | 'role'>) =>
  fact<OfficialResult>('offering.results.0', {
    procedure: 'eu-cloud-iii-2026',
    consortium: ['Example Telecom'],
    awardBasis: 'official',
    levelBasis: 'press-reported',
    ...value,
  });

export const classFinding = (of: ClassFinding['class'], key = `ownership.${of}`): ClassFinding => ({
  class: of,
  because: [fact(key, of)],
});
