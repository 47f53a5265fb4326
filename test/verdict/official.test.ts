/** What public bodies decided, against what the rules say: `design.md` section 6, Evidence. */
import { describe, expect, it } from 'vitest';
import type { Scheme } from '../../src/claims/claim';
import { ruleNamed } from '../../src/rules';
import { buildProfile } from '../../src/vendors/build-profile';
import { bundledRegistry } from '../../src/vendors/bundled';
import type { OfficialResult } from '../../src/vendors/vendor';
import { decide } from '../../src/verdict/decide';
import { findingsFor } from '../../src/verdict/findings';
import { TODAY } from './ask';
import { hasClass, type Offer, offersOn } from './offers';

const OFFERS = offersOn(TODAY);

const offer = (name: string): Offer => {
  const found = OFFERS.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no offering ${name}`);
  return found;
};

/** The level at its end: SEAL-2 -> 2, L3 -> 3; nothing for met, not-met and unknown. */
const rank = (level: string): number | undefined => (/^(SEAL-|L)\d$/.test(level) ? Number(level.at(-1)) : undefined);

/** The awards of 17 April 2026 as the Commission named them, with the levels the press reported: winner, partners, level. */
const AWARDS: readonly (readonly [offer: string, role: OfficialResult['role'], level: OfficialResult['level']])[] = [
  ['post-lux/eu-institutions-cloud', 'awardee', 'SEAL-3'],
  ['ovhcloud/public-cloud', 'partner', 'SEAL-3'],
  ['clever-cloud/clever-cloud-paas', 'partner', 'SEAL-3'],
  ['stackit/stackit-cloud', 'awardee', 'SEAL-3'],
  ['scaleway/scaleway-cloud', 'awardee', 'SEAL-3'],
  ['proximus/nxt-sovereign-portfolio', 'awardee', 'SEAL-2'],
  ['s3ns/premi3ns', 'partner', 'SEAL-2'],
  ['clarence/disconnected-cloud', 'partner', 'SEAL-2'],
  ['mistral/mistral-platform', 'partner', 'SEAL-2'],
];

describe("the Commission's tender", () => {
  it.each(AWARDS)('%s: %s, %s, and no ceiling below it', (name, role, level) => {
    const { profile, ceilings } = offer(name).findings;
    expect(profile.results.map(({ value }) => [value.role, value.level])).toEqual([[role, level]]);
    const seals = ceilings.filter(({ scheme }) => scheme === 'eu.csf');
    expect(seals.length).toBeGreaterThan(0);
    expect(seals.filter((ceiling) => (rank(ceiling.level) ?? 0) < Number(level.at(-1)))).toEqual([]);
    expect(seals.filter(({ conflict }) => conflict)).toEqual([]);
  });

  it('gave no other offering of the registry a result', () => {
    const rated = bundledRegistry.vendors.flatMap(({ id, offerings }) =>
      offerings.filter(({ results }) => results?.length).map((one) => `${id}/${one.id}`),
    );
    expect(rated.toSorted()).toEqual(AWARDS.map(([name]) => name).toSorted());
  });
});

describe('S3NS', () => {
  const { profile, ceilings } = offer('s3ns/premi3ns').findings;

  it('shows the qualification of the State as held, with its source', () => {
    const held = profile.certifications.find(({ value }) => value.scheme === 'secnumcloud');
    expect(held?.value).toMatchObject({ status: 'held', version: '3.2', basis: 'own' });
    expect(held?.source?.url).toBeTruthy();
  });

  it('shows the tender result: the award official, the level press-reported, for the consortium’s offer', () => {
    expect(profile.results[0]?.value).toMatchObject({
      level: 'SEAL-2',
      awardBasis: 'official',
      levelBasis: 'press-reported',
      consortium: ['Proximus', 'S3NS', 'Clarence', 'Mistral'],
    });
    const verdict = decide({ type: 'label', quote: 'sovereign', strength: 'plain', detail: {} }, offer('s3ns/premi3ns').findings);
    expect(verdict.notes.map(({ key }) => key)).toContain('note_result_press_reported');
  });

  it('shows our ceiling under the proposal, L3, of a rule that calls itself a proposal', () => {
    const cada = ceilings.find(({ scheme }) => scheme === 'eu.cada');
    expect(cada?.level).toBe('L3');
    expect(ruleNamed(cada?.rule ?? '').status).toBe('proposal');
  });
});

describe('US control', () => {
  const controlled = OFFERS.filter((one) => hasClass(one, 'us-controlled'));

  it('is found for the large US providers', () => {
    const vendors = new Set(controlled.map(({ name }) => name.split('/')[0]));
    for (const id of ['aws', 'aws-esc', 'microsoft', 'google-cloud', 'oracle', 'ibm', 'salesforce'])
      expect(vendors).toContain(id);
  });

  it.each(controlled.map((one) => [one.name, one] as const))('leaves %s at most SEAL-2 and L2', (_, { findings }) => {
    const overall = findings.ceilings.filter(({ objective }) => objective === undefined);
    const above = overall.filter(({ level }) => (rank(level) ?? 0) > 2);
    expect(above.map(({ scheme, level }) => [scheme, level])).toEqual([]);
    expect(overall.filter(({ scheme, level }) => ['eu.csf', 'eu.cada'].includes(scheme) && rank(level) === undefined)).toEqual(
      [],
    );
  });
});

const NOT_ISSUED: readonly (readonly [Scheme, string | undefined])[] = [
  ['eucs', undefined],
  ['eucs', 'high'],
  ['cada', 'L3'],
  ['seal', 'SEAL-3'],
];

describe('certificates that nobody issues', () => {
  it.each(NOT_ISSUED)('%s %s is contradicted for every offering and every vendor as a whole', (scheme, level) => {
    const detail = { schemes: [scheme], status: 'held' as const, ...(level && { level }) };
    const claim = { type: 'certification' as const, quote: 'certified', strength: 'plain' as const, detail };
    const whole = bundledRegistry.vendors.map((vendor) => ({
      name: vendor.id,
      findings: findingsFor(buildProfile(vendor, null, bundledRegistry, TODAY), TODAY),
    }));
    const values = [...OFFERS, ...whole].map(({ name, findings }) => [name, decide(claim, findings).value]);
    expect(values.filter(([, value]) => value !== 'contradicted')).toEqual([]);
    expect(whole.length).toBeGreaterThanOrEqual(140);
  });
});
