import { describe, expect, it } from 'vitest';
import { countriesOf } from '../../src/places';
import { type Complainant, type ComplaintBody, complaintBodies, readBodies } from '../../src/report/complaint-bodies';
import { readJson } from '../support/files';

const stored = readJson<ComplaintBody[]>('src/report/complaint-bodies.json');
/** The countries of the consumer protection cooperation network, and Switzerland. */
const COUNTRIES = [...countriesOf('EU'), 'IS', 'NO', 'CH'];
const [complete] = stored;

describe('the directory of bodies', () => {
  it('has every Member State, Norway and Switzerland, and Iceland of the network', () => {
    expect(COUNTRIES).toHaveLength(30);
    expect([...new Set(stored.map(({ country }) => country))].sort()).toEqual([...COUNTRIES].sort());
    for (const country of COUNTRIES) expect(complaintBodies(country).length, country).toBeGreaterThan(0);
  });

  it('names no body twice for a country', () => {
    const names = stored.map(({ country, body }) => `${country} ${body}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has somebody to turn to for a consumer everywhere', () => {
    const without = COUNTRIES.filter(
      (country) => !complaintBodies(country).some(({ audience }) => audience.includes('consumer')),
    );
    expect(without).toEqual([]);
  });

  it('offers nobody a body that takes no reports of theirs', () => {
    for (const country of COUNTRIES) {
      for (const { audience, body } of complaintBodies(country, 'consumer')) expect(audience, body).toContain('consumer');
      for (const { audience, body } of complaintBodies(country, 'business')) expect(audience, body).toContain('business');
      expect(complaintBodies(country, 'public-body')).toEqual(complaintBodies(country, 'business'));
    }
    const named = (who: Complainant): string => JSON.stringify(complaintBodies('NL', who));
    expect(named('consumer')).toContain('ACM');
    expect(named('business')).not.toContain('ACM');
    expect(named('business')).toContain('Reclame Code');
    expect(complaintBodies('SE', 'business')).toEqual([]);
  });

  it('was read on a day that has been', () => {
    for (const { checked, body } of stored) expect(Date.parse(checked), body).toBeLessThanOrEqual(Date.now());
  });

  it('calls verified only what its own page says', () => {
    const borrowed = stored.filter(
      ({ verified, page, source }) => verified && new URL(page ?? '').host !== new URL(source.url).host,
    );
    expect(borrowed).toEqual([]);
  });

  it.each(Object.keys(complete ?? {}))('refuses an entry without %s', (field) => {
    expect(() => readBodies([{ ...complete, [field]: undefined }])).toThrow();
  });

  it.each([
    ['an empty name', { body: ' ' }],
    ['nobody in its audience', { audience: [] }],
    ['an address that is none of the web', { page: 'javascript:alert(1)' }],
    ['a day that is none', { checked: 'November' }],
    ['a page verified that is not there', { page: null, verified: true }],
    ['a field nobody knows', { rating: 5 }],
  ])('refuses %s', (_what, wrong) => {
    expect(() => readBodies([{ ...complete, ...wrong }])).toThrow();
  });
});
