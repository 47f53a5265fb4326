import { describe, expect, it } from 'vitest';
import { profileOf } from '../../src/vendors/build-profile';
import { bundledRegistry } from '../../src/vendors/bundled';
import { census } from '../../src/vendors/census';
import type { OfferingFacts } from '../../src/vendors/vendor';
import { edge, fact, ON, offering, vendor } from './fictional';

const owned = (...edges: Parameters<typeof edge>[]) =>
  vendor(
    'owned',
    { operator: ['DE', 'company'], owner: ['FR', 'company'], buyer: ['US', 'company'] },
    edges.map((each) => edge(...each)),
  );
const old = (of: ReturnType<typeof owned>, on = ON) => census([of], on).outOfDate;

describe('ownership that is out of date', () => {
  const held: Parameters<typeof edge> = ['owner>operator', { asOf: '2026-06-30' }];

  it('is older than a year', () => {
    expect(old(owned(held))).toBe(0);
    expect(old(owned(held), '2027-07-01')).toBe(2);
  });

  it('is older than three months while a deal on the company is pending, the deal itself as well', () => {
    expect(old(owned(held, ['buyer>operator', { asOf: '2026-10-01', status: 'pending' }]))).toBe(1);
    expect(old(owned(held, ['buyer>operator', { asOf: '2026-08-01', status: 'pending' }]))).toBe(2);
  });

  it('keeps its year when a deal is on another company, was blocked, or has ended', () => {
    expect(old(owned(held, ['buyer>owner', { asOf: '2026-10-01', status: 'pending' }]))).toBe(0);
    expect(old(owned(held, ['buyer>operator', { asOf: '2026-10-01', status: 'blocked' }]))).toBe(0);
    expect(old(owned(held, ['buyer>operator', { asOf: '2026-10-01', status: 'pending', until: '2026-11' }]), '2026-12-01')).toBe(
      0,
    );
  });

  it('is none that has ended: no verdict rests on it', () => {
    expect(old(owned(['owner>operator', { asOf: '2020', until: '2024' }]))).toBe(0);
  });
});

it('facts of an offering are counted by their own dates', () => {
  const facts: OfferingFacts = { customerData: fact({ reach: 'only', places: ['DE'] }, { asOf: '2025-01-01' }) };
  expect(
    census([vendor('dated', { operator: ['DE', 'company'] }, [], { offerings: [offering('cloud', facts)] })], ON).outOfDate,
  ).toBe(1);
});

it('no verdict finds an ownership out of date that the count does not', () => {
  for (const each of bundledRegistry.vendors) {
    const { chain } = profileOf({ vendor: each.id, offering: null, by: 'host' }, bundledRegistry, ON);
    const edges = new Set(chain.flatMap(({ role, fact }) => (role === 'owner' && fact?.outOfDateSince ? [fact.key] : [])));
    expect(census([each], ON).outOfDate, each.id).toBeGreaterThanOrEqual(edges.size);
  }
});
