/** The registry that ships: sound as a whole, and the real vendors have the class and the facts that the demonstrations rest on. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildProfile } from '../../src/vendors/build-profile';
import { bundledRegistry } from '../../src/vendors/bundled';
import { census } from '../../src/vendors/census';
import { checkRegistry } from '../../src/vendors/check';
import { identify } from '../../src/vendors/identify';
import type { Speaker } from '../../src/vendors/speaker';
import { ON } from './fictional';

const folder = new URL('../../src/vendors/registry/', import.meta.url);
const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

const profile = (vendor: string, offering: string | null = null, on = ON) => {
  const known = bundledRegistry.find(vendor);
  if (!known) throw new Error(`no vendor ${vendor}`);
  return buildProfile(known, offering, bundledRegistry, on);
};

const speaker = (url: string, rest: { title?: string; headings?: string[]; quote?: string; words?: string } = {}): Speaker =>
  identify({ url, title: '', headings: [], ...rest }, bundledRegistry);

describe('the bundled registry', () => {
  it('passes its own check, file by file', () => expect(checkRegistry(files, ON)).toEqual([]));

  it('bundles every file', () => expect(bundledRegistry.vendors).toHaveLength(files.length));

  it('gives every vendor and offering a profile with a class and an operator', () => {
    for (const vendor of bundledRegistry.vendors) {
      for (const offering of [null, ...vendor.offerings.map(({ id }) => id)]) {
        const { classes, chain } = profile(vendor.id, offering);
        expect(classes.length, `${vendor.id}/${offering}`).toBeGreaterThan(0);
        expect(
          chain.some(({ role, name }) => role === 'operator' && name !== ''),
          `${vendor.id}/${offering}`,
        ).toBe(true);
      }
    }
  });

  it('counts what it holds', () => {
    const count = census(bundledRegistry.vendors, ON);
    expect(count.vendors).toBe(files.length);
    expect(count.facts).toBeGreaterThan(count.sourced);
    expect(count.sourced).toBeGreaterThan(0);
    expect(census(bundledRegistry.vendors, '2040-01-01').outOfDate).toBeGreaterThan(count.outOfDate);
  });
});

describe('control of the real vendors', () => {
  it.each([
    ['aws', null, ['us-controlled']],
    ['aws-esc', 'aws-european-sovereign-cloud', ['us-controlled']],
    ['microsoft', 'sovereign-public-cloud', ['us-controlled']],
    ['google-cloud', 'data-boundary', ['us-controlled']],
    ['kiteworks', null, ['us-controlled']],
    ['zivver', 'zivver-secure-mail', ['us-controlled']],
    ['s3ns', 'premi3ns', ['us-technology', 'us-presence']],
    ['s3ns', 'crypt3ns', ['us-controlled']],
    ['ovhcloud', 'public-cloud', ['us-presence']],
    ['ovhcloud', 'bare-metal-pod-secnumcloud', ['us-presence']],
    ['stackit', 'stackit-cloud', ['us-presence']],
    ['stackit', 'google-workspace-on-stackit', ['us-hosted', 'us-technology', 'us-presence']],
    ['proton', 'proton-suite', ['third-country']],
    ['microsoft', 'bleu', ['us-technology', 'us-presence']],
  ])('%s, %s: %j', (vendor, offering, expected) => {
    expect(profile(vendor, offering).classes.map((finding) => finding.class)).toEqual(expected);
  });

  it.each(['aws', 'aws-esc', 'microsoft', 'google-cloud', 'zivver', 'kiteworks', 'proton'])(
    '%s: the deciding evidence is sourced, at least medium and current',
    (vendor) => {
      for (const fact of profile(vendor).classes[0]?.because ?? []) {
        expect(fact.source?.url, fact.key).toMatch(/^https:/);
        expect(['high', 'medium'], fact.key).toContain(fact.confidence);
        expect(fact.outOfDateSince, fact.key).toBeUndefined();
      }
    },
  );

  it('Amazon.com, Inc. owns A100 ROW, Inc., and that the AWS European Sovereign Cloud GmbH, which sits in Germany', () => {
    const { chain, classes, facts, holders } = profile('aws-esc', 'aws-european-sovereign-cloud');
    expect(classes).toMatchObject([
      {
        class: 'us-controlled',
        because: [
          { key: 'ownership.a100-row>aws-esc-gmbh', confidence: 'medium' },
          { key: 'ownership.amazon>a100-row', confidence: 'high' },
        ],
      },
    ]);
    expect(chain.map(({ name, country, role }) => [name, country, role]).slice(0, 3)).toEqual([
      ['Amazon.com, Inc.', 'US', 'owner'],
      ['A100 ROW, Inc.', 'US', 'owner'],
      ['AWS European Sovereign Cloud GmbH', 'DE', 'operator'],
    ]);
    expect(facts.seat?.value).toBe('DE');
    expect(facts.controlledFrom?.value).toEqual(['US']);
    expect(holders.largestNonEu).toBe(100);
  });

  it('the SecNumCloud qualification is of PREMI3NS alone, of two offers of OVHcloud, and of no other of theirs', () => {
    const held = (vendor: string, offering: string) =>
      profile(vendor, offering).certifications.filter(({ value }) => value.scheme === 'secnumcloud' && value.status === 'held');
    expect(held('s3ns', 'premi3ns')).toMatchObject([{ value: { version: '3.2' }, asOf: '2025-12-17', confidence: 'high' }]);
    expect(held('s3ns', 'crypt3ns')).toEqual([]);
    expect(held('ovhcloud', 'hosted-private-cloud-secnumcloud')).toHaveLength(1);
    expect(held('ovhcloud', 'bare-metal-pod-secnumcloud')).toHaveLength(1);
    expect(held('ovhcloud', 'public-cloud')).toEqual([]);
  });

  it.each([
    ['stackit', 'stackit-cloud', 'SEAL-3', 'awardee'],
    ['ovhcloud', 'public-cloud', 'SEAL-3', 'partner'],
    ['s3ns', 'premi3ns', 'SEAL-2', 'partner'],
  ])(
    'tender of 17 April 2026: %s, %s is %s as %s, the award official, the level from the press',
    (vendor, offering, level, role) => {
      expect(profile(vendor, offering).results).toMatchObject([
        { value: { level, role, awardBasis: 'official', levelBasis: 'press-reported' }, asOf: '2026-04-17', source: {} },
      ]);
    },
  );

  it('names each partner of a tender by itself: the language of the reader joins them', () => {
    const results = bundledRegistry.vendors.flatMap(({ offerings }) => offerings.flatMap((offering) => offering.results ?? []));
    const partners = new Set(results.flatMap(({ value }) => value.consortium));
    expect([...partners].filter((partner) => /,| (with|and) /.test(partner))).toEqual([]);
    expect(partners.size).toBe(9);
  });

  it('Zivver’s hosting is a fact of 2023 and shown as out of date', () => {
    expect(profile('zivver', 'zivver-secure-mail').facts.hosts).toMatchObject({ asOf: '2023-05', outOfDateSince: '2024-05-31' });
  });
});

describe('speakers on the real hosts', () => {
  it.each([
    ['https://aws.eu/governance', 'aws-esc', 'aws-european-sovereign-cloud'],
    ['https://www.ovhcloud.com/fr/public-cloud/', 'ovhcloud', 'public-cloud'],
    ['https://stackit.com/de/produkte', 'stackit', 'stackit-cloud'],
    ['https://proton.me/business/mail', 'proton', 'proton-suite'],
    ['https://www.zivver.com/nl/veilig-mailen', 'zivver', 'zivver-secure-mail'],
    ['https://azure.microsoft.com/en-us/solutions/', 'microsoft', null],
    ['https://azure.microsoft.com/de-de/products/local', 'microsoft', 'sovereign-private-cloud'],
    ['https://lumo.proton.me/about', 'proton', 'lumo'],
    ['https://schwarz-digits.de/presse', 'stackit', 'stackit-cloud'],
    ['https://notaws.amazon.com.evil.example/', null, null],
    ['https://my-bucket.s3.eu-central-1.amazonaws.com/page.html', null, null],
    ['https://www.amazon.com/some-product/dp/1', null, null],
    ['https://learn.microsoft.com/en-us/answers/questions/1', null, null],
    ['https://community.ovhcloud.com/t/1', null, null],
  ])('%s: %s, %s', (url, vendor, offering) => expect(speaker(url)).toMatchObject({ vendor, offering }));

  it('a partner’s offering on a host of the licensor', () => {
    const title = { title: 'AWS European Sovereign Cloud | AWS' };
    expect(speaker('https://aws.amazon.com/compliance/', title)).toMatchObject({ vendor: 'aws-esc', by: 'page' });
    expect(speaker('https://cloud.google.com/blog/x', { title: 'PREMI3NS is qualified' }).vendor).toBe('s3ns');
    expect(speaker('https://www.microsoft.com/fr-fr/bleu', { title: 'Bleu, le cloud de confiance' }).vendor).toBe('bleu');
    expect(speaker('https://aws.amazon.com/sap/', { title: 'SAP on AWS' }).vendor).toBe('aws');
  });

  it('PREMI3NS by the page, by the claim', () => {
    expect(speaker('https://www.s3ns.io/offres', { title: 'PREMI3NS' })).toEqual({
      vendor: 's3ns',
      offering: 'premi3ns',
      by: 'page',
    });
    expect(speaker('https://www.s3ns.io/', { quote: 'CRYPT3NS protège vos clés' })).toMatchObject({
      offering: 'crypt3ns',
      by: 'words',
    });
  });

  it('said about, on a page of nobody', () => {
    const news = (quote: string) => speaker('https://news.example/a', { quote, words: quote });
    expect(news('STACKIT is not subject to the CLOUD Act')).toMatchObject({ vendor: 'stackit', saidAbout: true });
    expect(news('The AWS European Sovereign Cloud is sovereign')).toMatchObject({ vendor: 'aws-esc', saidAbout: true });
    for (const quote of [
      'Box your data',
      'the Exact amount',
      'an Element of trust',
      'Wire it',
      'POST requests',
      'a Bit of Slack',
    ])
      expect(news(`${quote}, fully sovereign`), quote).toEqual({ vendor: null, offering: null, by: 'none' });
  });
});
