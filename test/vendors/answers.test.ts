import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DATA_PLACES, isAnswered, KEY_HOLDERS, SOFTWARE } from '../../src/vendors/answer-choices';
import { type Answers, answersSchema, hostOfPage, proposalOf } from '../../src/vendors/answers';
import { answeredProfile } from '../../src/vendors/build-profile';
import { bundledRegistry } from '../../src/vendors/bundled';
import { checkRegistry } from '../../src/vendors/check';
import type { KnownFact } from '../../src/vendors/fact';
import { vendorSchema } from '../../src/vendors/vendor';

const ON = '2026-11-24';
const HOST = 'cloud.nobody.example';
const NOTHING: Answers = v.parse(answersSchema, {});
const profile = (answers: Partial<Answers>) => answeredProfile({ host: HOST, ...NOTHING, ...answers }, bundledRegistry, ON);
const classes = (answers: Partial<Answers>) => profile(answers).classes.map((finding) => finding.class);

describe('classes follow from answers as from facts', () => {
  it.each<[string, Partial<Answers>, string[]]>([
    ['nothing known', {}, ['unknown']],
    ['a seat alone', { seat: 'DE' }, ['unknown']],
    ['a European owner', { seat: 'DE', owner: 'FR' }, ['eu-controlled']],
    ['a US owner of a European company', { seat: 'DE', owner: 'US' }, ['us-controlled']],
    ['a US company', { seat: 'US' }, ['us-controlled']],
    ['a Swiss owner', { owner: 'CH' }, ['third-country']],
    ['European, on US infrastructure', { owner: 'DE', infrastructure: 'aws' }, ['us-hosted', 'eu-controlled']],
    ['European, on European infrastructure', { owner: 'DE', infrastructure: 'ovhcloud' }, ['eu-controlled']],
    ['European, on its own', { owner: 'DE', infrastructure: 'own' }, ['eu-controlled']],
    ['European, with a US platform', { owner: 'DE', software: 'us-licence' }, ['us-technology', 'eu-controlled']],
  ])('%s', (_, answers, expected) => {
    expect(classes(answers)).toEqual(expected);
  });

  it('and are the user’s own wherever they are used', () => {
    const {
      facts,
      classes: found,
      chain,
      answers,
      vendor,
    } = profile({
      seat: 'DE',
      owner: 'FR',
      data: 'eu',
      keys: 'external',
      software: 'own',
      infrastructure: 'own',
    });
    const used: KnownFact[] = [
      ...Object.values(facts),
      ...found.flatMap(({ because }) => because),
      ...chain.flatMap(({ fact }) => fact ?? []),
    ];
    expect(used.length).toBeGreaterThan(6);
    for (const { key, origin, confidence, source } of used)
      expect([key, origin, confidence, source]).toEqual([key, 'user', 'background', undefined]);
    expect(vendor).toBeNull();
    expect(answers?.host).toBe(HOST);
  });
});

const country = fc.constantFrom('DE', 'FR', 'US', 'CH', 'NL');
const anyAnswers: fc.Arbitrary<Partial<Answers>> = fc.record(
  {
    name: fc.constantFrom('Nobody Hosting GmbH', 'Nobody'),
    seat: country,
    owner: country,
    data: fc.constantFrom(...DATA_PLACES),
    infrastructure: fc.constantFrom('own', 'aws', 'ovhcloud'),
    keys: fc.constantFrom(...KEY_HOLDERS),
    software: fc.constantFrom(...SOFTWARE),
  },
  { requiredKeys: [] },
);

describe('a proposal for the registry', () => {
  it('fits the schema of a vendor file, whatever was answered', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const file = JSON.parse(proposalOf({ host: HOST, ...NOTHING, ...answers }, bundledRegistry));
        expect(v.safeParse(vendorSchema, file).issues).toBeUndefined();
      }),
    );
  });

  it('passes the check of the registry but for what only sources could give', () => {
    const text = proposalOf({ host: HOST, ...NOTHING, name: 'Nobody Hosting GmbH', seat: 'DE', owner: 'DE' }, bundledRegistry);
    expect(checkRegistry([{ name: 'nobody-hosting.json', text }], ON)).toEqual([]);
    expect(text).not.toContain('"by"');
    expect(JSON.parse(text).sources).toEqual({});
  });
});

describe('answers as they are stored', () => {
  it('that no longer fit count as not known', () => {
    const stored = {
      name: '  ',
      seat: 'Germany',
      owner: 'DE',
      data: 'moon',
      infrastructure: '../x',
      keys: 7,
      software: 'own',
      more: 1,
    };
    expect(v.parse(answersSchema, stored)).toEqual({ ...NOTHING, owner: 'DE', software: 'own' });
    expect(isAnswered(v.parse(answersSchema, {}))).toBe(false);
  });

  it.each([
    ['https://www.nobody.example/cloud?x=1', 'nobody.example'],
    ['http://cloud.nobody.example:8080/', 'cloud.nobody.example'],
    ['about:blank', undefined],
    ['', undefined],
  ])('are kept under the host of %s', (url, host) => {
    expect(hostOfPage(url)).toBe(host);
  });
});
