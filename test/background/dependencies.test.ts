import { describe, expect, it } from 'vitest';
import { dependenciesOf } from '../../src/background/dependencies';
import { ownerOfHost } from '../../src/background/owners';

const ON = '2026-11-24';
const NOBODY = { url: 'https://www.nobody.example/cloud', vendor: null };

describe('the owner of a host', () => {
  it.each([
    ['cdnjs.cloudflare.com', 'Cloudflare, Inc.', 'US'],
    ['fonts.googleapis.com', 'Alphabet Inc.', 'US'],
    ['d111111abcdef8.cloudfront.net', 'Amazon.com, Inc.', 'US'],
    ['bucket.s3.eu-central-1.amazonaws.com', 'Amazon.com, Inc.', 'US'],
    ['js.hs-scripts.com', 'HubSpot, Inc.', 'US'],
  ])('%s is %s, from the registry', (host, name, country) => {
    expect(ownerOfHost(host, ON)).toEqual({ name, country, us: true });
  });

  it('is named without a country where the registry has none', () => {
    expect(ownerOfHost('cdn.jsdelivr.net', ON)).toEqual({ name: 'JSDelivr CDN', us: false });
  });

  it('is a European company where it is one', () => {
    expect(ownerOfHost('www.ovhcloud.com', ON)).toMatchObject({ country: 'FR', us: false });
  });

  it('is unknown where nobody has it', () => {
    expect(ownerOfHost('assets.nobody.example', ON)).toBeUndefined();
    expect(ownerOfHost('', ON)).toBeUndefined();
    expect(ownerOfHost('192.0.2.7', ON)).toBeUndefined();
  });
});

describe('what a page loads from others', () => {
  it('is grouped by owner, most requests first', () => {
    const { owners } = dependenciesOf(
      { 'fonts.gstatic.com': 2, 'fonts.googleapis.com': 1, 'js.hs-scripts.com': 5, 'www.googletagmanager.com': 1 },
      NOBODY,
      ON,
    );
    expect(owners.map(({ name, requests, hosts }) => [name, requests, hosts.length])).toEqual([
      ['HubSpot, Inc.', 5, 1],
      ['Alphabet Inc.', 4, 3],
    ]);
  });

  it('is not what comes from its own site', () => {
    expect(dependenciesOf({ 'nobody.example': 3, 'static.nobody.example': 9 }, NOBODY, ON)).toEqual({ owners: [], ownerless: 0 });
  });

  it('is not what comes from its own group', () => {
    const aws = { url: 'https://aws.eu/', vendor: 'aws-esc' };
    expect(dependenciesOf({ 'd111111abcdef8.cloudfront.net': 3, 'cdnjs.cloudflare.com': 1 }, aws, ON).owners).toMatchObject([
      { name: 'Cloudflare, Inc.', requests: 1 },
    ]);
  });

  it('counts what nobody is known to own', () => {
    expect(dependenciesOf({ 'assets.somebody.example': 4, 'cdn.other.example': 1 }, NOBODY, ON)).toEqual({
      owners: [],
      ownerless: 5,
    });
  });
});
