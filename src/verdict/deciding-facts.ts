/** Which facts verdicts on a vendor rest on: a claim of every kind is put to each of its offerings, and what the proofs cite is collected. */
import { CLAIM_TYPES, type ClaimDetail, type ClaimType, type Scheme } from '../claims/claim';
import { buildProfile } from '../vendors/build-profile';
import type { KnownFact } from '../vendors/fact';
import type { Registry } from '../vendors/registry';
import type { Vendor } from '../vendors/vendor';
import { decide } from './decide';
import { findingsFor } from './findings';

/** The schemes that are decided by what is held; the others are off-point or contradicted whatever is known. */
const HELD_OR_NOT: readonly Scheme[] = ['secnumcloud', 'c3a', 'cispe', 'gaia-x', 'acn'];

/** Every row of the tables, in each wording that makes it read other facts. */
const WORDINGS: { readonly [Type in ClaimType]: readonly ClaimDetail[] } = {
  label: [{}],
  residency: [{ wording: 'storage' }, { wording: 'confinement' }],
  immunity: [{ law: 'us' }, { law: 'foreign' }, { law: 'us', subject: 'company' }],
  operations: [{ functions: ['operation'] }, { functions: ['support'] }, { functions: ['administration'] }],
  ownership: [{ wording: 'owned', total: true }, { wording: 'company' }],
  keys: [{ wording: 'option' }, { wording: 'as-is' }],
  certification: [...HELD_OR_NOT.map((scheme): ClaimDetail => ({ schemes: [scheme] })), { schemes: ['seal'], status: 'rated' }],
  isolation: [{}],
  compliance: [{ compliance: 'schrems' }, { compliance: 'shield' }],
  technology: [{ technology: 'european' }, { technology: 'own' }, { technology: 'open-source' }],
  recourse: [{ recourse: 'promise' }, { recourse: 'report' }],
};

function factsCited(vendor: Vendor, offering: string, registry: Registry, on: string): readonly KnownFact[] {
  const findings = findingsFor(buildProfile(vendor, offering, registry, on), on);
  return CLAIM_TYPES.flatMap((type) => WORDINGS[type].map((detail) => ({ type, detail, quote: '', strength: 'plain' as const })))
    .map((claim) => decide(claim, findings))
    .flatMap(({ proof }) => proof.facts);
}

/**
 * Each fact once, however many verdicts cite it; a seat or a country of control, which is derived, on the evidence it was derived
 * from. What is resold is left to the vendor whose it is.
 */
export function decidingFacts(vendor: Vendor, registry: Registry, on: string): KnownFact[] {
  const once = new Map<string, KnownFact>();
  for (const { id, resoldFrom } of vendor.offerings) {
    if (resoldFrom) continue;
    for (const fact of factsCited(vendor, id, registry, on)) {
      const place = fact.origin === 'offering' ? id : '';
      once.set(JSON.stringify([place, fact.key, fact.value]), fact);
    }
  }
  return [...once.values()];
}
