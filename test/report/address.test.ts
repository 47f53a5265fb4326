import { describe, expect, it } from 'vitest';
import { evidenceAddress } from '../../src/report/address';

describe('the address in evidence', () => {
  it.each([
    ['https://a.example/p?utm_campaign=x&page=2', 'https://a.example/p?page=2', ['utm_campaign']],
    ['https://a.example/p?access_token=abc', 'https://a.example/p', ['access_token']],
    ['https://a.example/p?sid=1&sid=2&q=cloud', 'https://a.example/p?q=cloud', ['sid']],
    ['https://user:pw@a.example/p#part', 'https://a.example/p', []],
    ['https://a.example/p?monkey=1&design=2', 'https://a.example/p?monkey=1&design=2', []],
  ])('%s becomes %s', (address, url, removed) => {
    expect(evidenceAddress(address)).toMatchObject({ url, removed });
  });

  it('says whether a query is left', () => {
    expect(evidenceAddress('https://a.example/p?q=1').query).toBe(true);
    expect(evidenceAddress('https://a.example/p?utm_source=1').query).toBe(false);
  });

  it('keeps what is no address', () => {
    expect(evidenceAddress('not an address')).toEqual({ url: 'not an address', removed: [], query: false });
  });
});
