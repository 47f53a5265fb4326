import { describe, expect, it } from 'vitest';
import { countriesOf } from '../../src/places';
import { type ComplaintBody, complaintBodies, readBodies } from '../../src/report/complaint-bodies';
import { readJson } from '../support/files';

const stored = readJson<ComplaintBody[]>('src/report/complaint-bodies.json');
/** The countries of the consumer protection cooperation network. */
const COUNTRIES = [...countriesOf('EU'), 'IS', 'NO'];
const [complete] = stored;

describe('the directory of bodies', () => {
  it('has every country of the network, and no other', () => {
    expect(COUNTRIES).toHaveLength(29);
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
