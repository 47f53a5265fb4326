import { describe, expect, it } from 'vitest';
import { buildProfile, profileOf, unknownProfile } from '../../src/vendors/build-profile';
import { edge, fact, ON, offering, registryWith, vendor } from './fictional';

const place = (...places: string[]) => ({ reach: 'only' as const, places });
const certification = (status: 'held' | 'in-progress', scope: string) => fact({ scheme: 'secnumcloud' as const, status, scope });

const subject = vendor(
  'v',
  { operator: ['FR', 'company'], holding: ['FR', 'company'], family: ['FR', 'founders'], buyer: ['US', 'company'] },
  [
    edge('holding>operator', { share: 100 }),
    edge('family>holding', { share: 60, confidence: 'medium' }),
    edge('buyer>holding', { share: 51, status: 'pending', asOf: '2026-10' }),
  ],
  {
    facts: { customerData: fact(place('EU')), support: fact(place('FR')), operator: fact('operator', { note: 'Roubaix' }) },
    offerings: [
      offering(
        'trusted',
        {
          customerData: fact(place('FR')),
          hosts: fact([{ name: 'Colocation', country: 'FR', extent: 'all' as const }]),
          suppliers: fact([
            { name: 'VMware', country: 'US', role: 'component' as const },
            { name: 'Own code', country: 'FR', role: 'own' as const },
          ]),
        },
        { certifications: [certification('held', 'trusted')], results: [] },
      ),
      offering('plain', {}, { certifications: [certification('in-progress', 'plain')] }),
    ],
    certifications: [fact({ scheme: 'iso-27001' as const, status: 'held' as const })],
    presence: [fact({ kind: 'subsidiary' as const, of: 'vendor' as const, degree: 'low' as const })],
    notes: [fact('A deal is pending.', { asOf: '2026-10' })],
    reply: fact('We are French.'),
  },
);
const registry = registryWith(subject);
const profile = (id: string | null, on = ON) => buildProfile(subject, id, registry, on);

describe('buildProfile', () => {
  it('looks facts up on the offering first, then on the vendor, and says where they came from', () => {
    expect(profile('trusted').facts.customerData).toMatchObject({
      key: 'offering.customerData',
      origin: 'offering',
      value: { places: ['FR'] },
      source: { publisher: 'Register' },
    });
    expect(profile('plain').facts.customerData).toMatchObject({
      key: 'vendor.customerData',
      origin: 'vendor',
      value: { places: ['EU'] },
    });
    expect(profile('plain').facts.hosts).toBeUndefined();
    expect(profile('trusted').facts.support?.value.places).toEqual(['FR']);
  });

  it('keeps a qualification of one offering apart from the others', () => {
    const scopes = (id: string | null) => profile(id).certifications.map(({ value }) => value.scope ?? value.scheme);
    expect(scopes('trusted')).toEqual(['trusted', 'iso-27001']);
    expect(scopes('plain')).toEqual(['plain', 'iso-27001']);
    expect(scopes(null)).toEqual(['iso-27001']);
    expect(profile('plain').otherCertifications.map(({ value }) => value.scope)).toEqual(['trusted']);
    expect(profile(null).otherCertifications).toHaveLength(2);
  });

  it('draws the chain from the last owner to operator, host and foreign parts', () => {
    expect(profile('trusted').chain.map(({ name, role, status, kind }) => [name, role, status ?? kind])).toEqual([
      ['family Ltd', 'owner', 'held'],
      ['buyer Ltd', 'owner', 'pending'],
      ['holding Ltd', 'owner', 'held'],
      ['operator Ltd', 'operator', 'company'],
      ['Colocation', 'host', 'all'],
      ['VMware', 'supplier', 'component'],
    ]);
    expect(profile('trusted').chain[0]).toMatchObject({
      country: 'FR',
      share: 60,
      control: 'sole',
      fact: { key: 'ownership.family>holding' },
    });
  });

  it('names the countries of control on the weakest link, and the seat on the evidence for the operator', () => {
    expect(profile('plain').facts.controlledFrom).toMatchObject({
      key: 'control.countries',
      value: ['FR'],
      confidence: 'medium',
    });
    expect(profile('plain').facts.seat).toMatchObject({ key: 'vendor.seat', value: 'FR', confidence: 'high', note: 'Roubaix' });
    const dark = vendor('dark', { operator: ['DE', 'company'] });
    expect(buildProfile(dark, null, registryWith(dark), ON).facts.controlledFrom).toBeUndefined();
    expect(buildProfile(dark, null, registryWith(dark), ON).facts.seat).toMatchObject({ value: 'DE', confidence: 'background' });
  });

  it('carries notes, reply, presence and holders', () => {
    const { notes, reply, presence, holders, name, classes } = profile('trusted');
    expect(notes[0]?.value).toBe('A deal is pending.');
    expect(reply?.value).toBe('We are French.');
    expect(presence[0]?.value.degree).toBe('low');
    expect(holders).toMatchObject({ largestNonEu: 0, publicFloat: false });
    expect(classes.map((finding) => finding.class)).toEqual(['us-presence']);
    expect(name).toBe('Offering trusted');
    expect(profile(null).name).toBe('Vendor v');
  });

  it('a resold offering has its source’s facts under the seller’s name', () => {
    const seller = vendor('seller', { operator: ['DE', 'company'] }, [], {
      offerings: [offering('brand', {}, { name: 'Brand', resoldFrom: { vendor: 'v', offering: 'trusted' } })],
    });
    const resold = buildProfile(seller, 'brand', registryWith(seller, subject), ON);
    expect(resold).toMatchObject({ vendor: 'seller', offering: 'brand', name: 'Brand', facts: { seat: { value: 'FR' } } });
    expect(resold.certifications[0]?.value.scope).toBe('trusted');
  });
});

describe('age', () => {
  const link = (on: string, owner: string) => profile('plain', on).chain.find(({ name }) => name === owner)?.fact?.outOfDateSince;
  const data = (on: string) => profile('plain', on).facts.customerData?.outOfDateSince;

  it('a fact is out of date a year after its date', () => {
    expect(data('2027-06-30')).toBeUndefined();
    expect(data('2027-07-01')).toBe('2027-06-30');
  });

  it('ownership of a company under a pending deal is due after three months, that of others after a year', () => {
    expect(link('2026-09-30', 'family Ltd')).toBeUndefined();
    expect(link('2026-10-01', 'family Ltd')).toBe('2026-09-30');
    expect(link('2026-10-01', 'holding Ltd')).toBeUndefined();
    expect(link('2027-07-01', 'holding Ltd')).toBe('2027-06-30');
  });

  it('its own review date goes before, and a fact without a date has no age', () => {
    const dated = vendor('dated', { operator: ['FR', 'company'] }, [], {
      facts: { customerData: fact(place('FR'), { reviewBy: '2027-01-31' }), support: fact(place('FR'), { asOf: undefined }) },
    });
    const at = (on: string) => buildProfile(dated, null, registryWith(dated), on).facts;
    expect(at('2027-01-31').customerData?.outOfDateSince).toBeUndefined();
    expect(at('2027-02-01').customerData?.outOfDateSince).toBe('2027-01-31');
    expect(at('2036-01-01').support?.outOfDateSince).toBeUndefined();
  });
});

describe('nobody', () => {
  it('has the unknown profile', () => {
    expect(profileOf({ vendor: null, offering: null, by: 'none' }, registry, ON)).toEqual(unknownProfile());
    expect(profileOf({ vendor: 'gone', offering: null, by: 'host' }, registry, ON).classes).toEqual([
      { class: 'unknown', because: [] },
    ]);
    expect(profileOf({ vendor: 'v', offering: 'trusted', by: 'path' }, registry, ON)).toEqual(profile('trusted'));
  });
});
