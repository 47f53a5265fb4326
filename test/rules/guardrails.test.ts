/** The evidence guardrails of the design's section 6, over the example companies and the shipped registry. */
import { describe, expect, test } from 'vitest';
import { ceilings, exposures } from '../../src/rules';
import { EXAMPLE_PROFILES, exampleFact } from '../../src/rules/examples';
import type { Ceiling, RuleFacts } from '../../src/rules/rule';
import { LAPSED, TAIL, UNKNOWN_FROM } from '../../src/rules/us/fisa-702';
import { profileOf } from '../../src/vendors/build-profile';
import { bundledRegistry } from '../../src/vendors/bundled';
import type { ProfileFacts } from '../../src/vendors/profile';

const TODAY = '2026-11-24';
const RANK = ['not-met', 'SEAL-0', 'SEAL-1', 'SEAL-2', 'SEAL-3', 'SEAL-4', 'L0', 'L1', 'L2', 'L3', 'L4', 'unknown', 'met'];

const example = (name: string): RuleFacts => {
  const facts = EXAMPLE_PROFILES[name];
  if (facts === undefined) throw new Error(name);
  return facts;
};

const every = Object.entries(EXAMPLE_PROFILES);
const offerings = bundledRegistry.vendors.flatMap(({ id, offerings: list }) =>
  [null, ...list.map((offering) => offering.id)].map((offering) => ({ vendor: id, offering, by: 'host' as const })),
);
const shipped = offerings.map(
  (speaker) => [`${speaker.vendor}/${speaker.offering}`, profileOf(speaker, bundledRegistry, TODAY)] as const,
);

const overall = (list: readonly Ceiling[], scheme: string): Ceiling[] =>
  list.filter((one) => one.scheme === scheme && !one.objective);

test('no US-controlled offering, invented or shipped, is above SEAL-2 or L2', () => {
  const american = [...every, ...shipped].filter(([, { classes }]) =>
    classes.some((finding) => finding.class === 'us-controlled'),
  );
  expect(american.length).toBeGreaterThan(40);
  for (const [name, facts] of american) {
    const found = ceilings(facts, TODAY);
    for (const { level } of overall(found, 'eu.csf'))
      expect([name, ['SEAL-0', 'SEAL-1', 'SEAL-2'].includes(level)]).toEqual([name, true]);
    for (const { level } of overall(found, 'eu.cada')) expect([name, ['L0', 'L1', 'L2'].includes(level)]).toEqual([name, true]);
  }
});

test('no shipped ceiling lies below an official tender result', () => {
  const awarded = shipped.filter(([, { results }]) => results.length > 0);
  expect(awarded.length).toBeGreaterThan(0);
  for (const [name, facts] of awarded) {
    const conflicts = ceilings(facts, TODAY).flatMap(({ conflict }) => conflict?.key ?? []);
    expect([name, conflicts]).toEqual([name, []]);
  }
});

/** Each is unknown, mixed or an option: none may take a level away. */
const HARMLESS: [string, ProfileFacts][] = [
  [
    'keys of the customer as an option',
    {
      keys: exampleFact('k', [
        { custody: 'provider', mode: 'default' },
        { custody: 'external', mode: 'option' },
      ]),
    },
  ],
  ['data elsewhere as an option', { customerData: exampleFact('d', { reach: 'option', places: ['EU', 'US'] }) }],
  ['a US host as an option', { hosts: exampleFact('h', [{ name: 'Example', country: 'US', extent: 'option' }]) }],
  ['a US host for part', { hosts: exampleFact('h', [{ name: 'Example', country: 'US', extent: 'part' }]) }],
  [
    'a component whose licence is not known',
    { suppliers: exampleFact('s', [{ name: 'Example', country: 'US', role: 'component' }]) },
  ],
  [
    'provider keys, known only as background',
    { keys: { ...exampleFact('k', [{ custody: 'provider', mode: 'default' }]), confidence: 'background' } },
  ],
  ['staff elsewhere, access not known, as an option', { operation: exampleFact('o', { reach: 'option', places: ['WORLD'] }) }],
];

test.each(HARMLESS)('%s lowers no ceiling', (_, added) => {
  const base = example('eu-no-us-link');
  const before = ceilings(base, TODAY);
  const after = ceilings({ ...base, facts: { ...base.facts, ...added } }, TODAY);
  after.forEach((ceiling, index) => {
    const was = before[index];
    expect(RANK.indexOf(ceiling.level)).toBeGreaterThanOrEqual(RANK.indexOf(was?.level ?? ''));
  });
});

describe('FISA section 702', () => {
  const level = (on: string) => exposures(example('us-provider'), on).find(({ rule }) => rule === 'us.fisa-702');

  test('lapsed on 12 June 2026 with a tail to about March 2027, always said', () => {
    expect([LAPSED, TAIL, UNKNOWN_FROM]).toEqual(['2026-06-12', '2027-03', '2027-04-01']);
    for (const [, facts] of every) {
      const found = exposures(facts, TODAY).find(({ rule }) => rule === 'us.fisa-702');
      expect(found?.notes[0]).toEqual({ key: 'rule_us_fisa_702_lapse', params: [{ date: '2026-06-12' }, { date: '2027-03' }] });
    }
  });

  test.each([
    ['2026-11-24', 'exposed', undefined],
    ['2027-01-31', 'exposed', undefined],
    ['2027-02-01', 'exposed', '2027-01-31'],
    ['2027-03-31', 'exposed', '2027-01-31'],
    ['2027-04-01', 'unknown', '2027-01-31'],
  ])('on %s: %s, out of date since %s', (on, expected, since) => {
    expect([level(on)?.level, level(on)?.outOfDateSince]).toEqual([expected, since]);
  });
});

test('keys lower the content that is reachable, never the level', () => {
  const [plain, sealed] = ['eu-subsidiary-of-us-parent', 'us-service-with-client-side-keys'].map((name) =>
    exposures(example(name), TODAY),
  );
  expect(sealed?.map(({ level }) => level)).toEqual(plain?.map(({ level }) => level));
  const cloudAct = sealed?.find(({ rule }) => rule === 'us.cloud-act');
  expect(cloudAct?.notes).toEqual([{ key: 'rule_note_content' }]);
});

test('the three axes are each answered for every profile', () => {
  for (const [, facts] of every) {
    const axes = new Set(exposures(facts, TODAY).map(({ axis }) => axis));
    expect(axes).toEqual(new Set(['data-access', 'availability', 'technology']));
  }
});

test('CADA is marked as a proposal', () => {
  const cada = ceilings(example('eu-no-us-link'), TODAY).find(({ scheme }) => scheme === 'eu.cada');
  expect(cada?.why.key).toBe('rule_eu_cada_no_limit_known');
  expect(cada?.version).toBe('COM(2026) 502');
});
