import { describe, expect, it } from 'vitest';
import { factWords } from '../../src/report/fact-words';
import { buildProfile } from '../../src/vendors/build-profile';
import { bundledRegistry } from '../../src/vendors/bundled';
import type { KnownFact } from '../../src/vendors/fact';
import type { Profile } from '../../src/vendors/profile';
import { nameOf } from '../../src/verdict/name';
import { type MessageTable, render } from '../../src/verdict/text';
import { readJson } from '../support/files';
import { ownership } from './sample';

const MESSAGES = readJson<MessageTable>('assets/_locales/en/messages.json');
const words = (fact: KnownFact): string => render(factWords(fact), MESSAGES, 'en');
const fact = (key: string, value: unknown): KnownFact => ({ key, value, confidence: 'high', origin: 'offering' });

function factsOf({ facts, chain, presence, certifications, otherCertifications, results }: Profile): KnownFact[] {
  const owned = chain.flatMap((link) => link.fact ?? []);
  return [...Object.values(facts), ...owned, ...presence, ...certifications, ...otherCertifications, ...results];
}

describe('facts in words', () => {
  it.each([
    [ownership, 'Acme, Inc. holds 100\u00a0% of Acme Europe GmbH'],
    [fact('ownership.s>acme', { ownerKind: 'state', owned: 'Acme SA', share: 26.06 }), '26.06\u00a0% of Acme SA (holder: State)'],
    [fact('ownership.f>acme', { ownerKind: 'public-float', owned: 'Acme SA' }), 'part of Acme SA (holder: Public float)'],
    [fact('offering.results.0', { consortium: ['Acme', 'Beta', 'Gamma'], level: 'SEAL-3' }), 'SEAL-3 (Acme, Beta, and Gamma)'],
    [fact('offering.customerData', { reach: 'only', places: ['DE', 'FR'] }), 'only in Germany and France'],
    [fact('vendor.support', { reach: 'beyond', places: ['WORLD'] }), 'also from the world'],
    [fact('offering.keys', [{ custody: 'client-side', mode: 'default' }]), 'held at the client (default)'],
    [fact('offering.hosts', [{ name: 'Acme', country: 'US', extent: 'all' }]), 'Acme (United States)'],
    [fact('offering.seat', 'DE'), 'Germany'],
    [fact('offering.plaintext', false), 'no'],
    [fact('offering.certifications.0', { scheme: 'secnumcloud', version: '3.2', status: 'held' }), 'SecNumCloud 3.2, held'],
    [fact('vendor.notes.0', 'A deal was announced.'), 'A deal was announced.'],
  ])('%o', (known, expected) => {
    expect(words(known)).toBe(expected);
  });

  const everyFact = (): KnownFact[] =>
    bundledRegistry.vendors.flatMap((vendor) =>
      [null, ...vendor.offerings.map(({ id }) => id)].flatMap((offering) =>
        factsOf(buildProfile(vendor, offering, bundledRegistry, '2026-11-23')),
      ),
    );

  it('has words for every fact that ships', () => {
    const all = everyFact();
    expect(all.length).toBeGreaterThan(300);
    const wordless = all.filter((known) => /[{[]|fact_|place_|scheme_|undefined/.test(words(known)));
    expect(wordless.map(({ key, value }) => [key, value])).toEqual([]);
  });

  it('has a name for every kind of fact that ships', () => {
    const kinds = [...new Set(everyFact().map(({ key }) => key.replace(/[>\d].*$/, '')))];
    expect(kinds.filter((key) => !(nameOf(key).key in MESSAGES))).toEqual([]);
  });
});
