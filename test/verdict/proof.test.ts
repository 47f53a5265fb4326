/** What a proof holds and what goes with it, on every bundled vendor: nothing twice, and replies to the claim that was made. */
import { expect, it } from 'vitest';
import { CLAIM_TYPES, type ClaimDetail, type ClaimType, type Strength } from '../../src/claims/claim';
import { buildProfile } from '../../src/vendors/build-profile';
import { bundledRegistry } from '../../src/vendors/bundled';
import type { Profile } from '../../src/vendors/profile';
import type { Verdict } from '../../src/verdict/verdict';
import { ask, TODAY } from './ask';
import { certified, profile } from './profiles';

const WORDINGS: Partial<Record<ClaimType, readonly ClaimDetail[]>> = {
  ownership: [{ wording: 'owned', total: true }, { wording: 'owned', place: ['DE'] }, { wording: 'company' }],
  residency: [{ wording: 'storage' }, { wording: 'confinement' }],
  certification: [{ schemes: ['secnumcloud'] }, { schemes: ['eucs'] }],
};
const STRENGTHS: readonly Strength[] = ['absolute', 'plain', 'hedged'];

const PROFILES: readonly Profile[] = bundledRegistry.vendors.flatMap((vendor) =>
  [null, ...vendor.offerings.map(({ id }) => id)].map((offering) => buildProfile(vendor, offering, bundledRegistry, TODAY)),
);

const verdictsOn = (of: Profile): Verdict[] =>
  CLAIM_TYPES.flatMap((type) =>
    (WORDINGS[type] ?? [{}]).flatMap((detail) => STRENGTHS.map((strength) => ask(of, { type, detail, strength }))),
  );

const repeated = (items: readonly unknown[]): string[] => {
  const written = items.map((item) => JSON.stringify(item));
  return written.filter((item, index) => written.indexOf(item) < index);
};

it('says no fact and no sentence twice, whoever the vendor', () => {
  const found = PROFILES.flatMap(verdictsOn).flatMap(({ proof, notes }) => [
    ...repeated(proof.facts),
    ...repeated([...proof.steps.map(({ why }) => why), ...notes]),
  ]);
  expect(found).toEqual([]);
});

const replyTo = (of: Profile, type: ClaimType, detail: ClaimDetail = {}): string | undefined =>
  ask(of, { type, detail }).reply?.key;

it('gives the reply to the rule that decides, and none where the rule only lends its definition', () => {
  const own = profile('eu-no-us-link');
  expect(replyTo(own, 'ownership', { wording: 'owned' })).toBeUndefined();
  expect(replyTo(own, 'operations')).toBeUndefined();
  expect(replyTo(own, 'technology')).toBeUndefined();
  expect(replyTo(own, 'immunity')).toBe('rule_us_cloud_act_reply');
  expect(replyTo(own, 'certification', { schemes: ['c5'] })).toBe('rule_de_c5_reply');
});

it('replies to the finding where that decides', () => {
  const found = profile('eu-no-us-link', { certifications: [certified({ scheme: 'secnumcloud', status: 'held' })] });
  expect(replyTo(found, 'immunity')).toBe('rule_fr_secnumcloud_reply');
  expect(replyTo(found, 'label')).toBe('rule_fr_secnumcloud_reply');
});

it('says of a transfer tool that is called a shield that nothing would change it', () => {
  const shield = ask(profile('eu-no-us-link'), { type: 'certification', detail: { schemes: ['dpf'], compliance: 'shield' } });
  expect([shield.reason, shield.wouldChange]).toEqual(['certification-transfer-tool-as-shield', []]);
});
