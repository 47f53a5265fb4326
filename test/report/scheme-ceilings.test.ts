/** The ceilings of real offerings as a report shows them, in the words that ship. */
import { expect, it } from 'vitest';
import { reportedCeiling } from '../../src/report/findings';
import type { Report } from '../../src/report/schema';
import { schemeCeilings } from '../../src/report/scheme-ceilings';
import { buildProfile } from '../../src/vendors/build-profile';
import { bundledRegistry } from '../../src/vendors/bundled';
import { findingsFor } from '../../src/verdict/findings';
import { say } from './worded';

type Ceiling = Report['ceilings'][number];

const ON = '2026-11-24';
const OFFERINGS = bundledRegistry.vendors.flatMap((vendor) => vendor.offerings.map(({ id }) => [vendor, id] as const));
const ceilingsOf = ([vendor, offering]: (typeof OFFERINGS)[number]): Ceiling[] =>
  findingsFor(buildProfile(vendor, offering, bundledRegistry, ON), ON).ceilings.map((ceiling) =>
    reportedCeiling(ceiling, (message) => ({ key: message.key, text: say(message) })),
  );

it('begin no reason with the code that stands before it', () => {
  const twice = OFFERINGS.flatMap(ceilingsOf).filter(({ objective, why }) => objective && why.text.startsWith(objective));
  expect(twice.map(({ why }) => why.text)).toEqual([]);
});

it('say every reason once a scheme, and leave no objective out', () => {
  for (const ceilings of OFFERINGS.map(ceilingsOf)) {
    const schemes = schemeCeilings(ceilings, say);
    for (const { limits } of schemes) {
      const said = limits.map(({ level, why, conflict }) => [level, why, conflict].join());
      expect(new Set(said).size).toBe(said.length);
    }
    const words = JSON.stringify(schemes);
    for (const { objective, name } of ceilings) expect(words).toContain(objective ?? name.text);
  }
});

const framework = (version: string, objective: string | undefined, level: string, why = 'Why.'): Ceiling => ({
  scheme: 'eu.csf',
  name: { key: 'rule_eu_csf_name', text: 'Framework' },
  version,
  ...(objective ? { objective } : {}),
  level,
  why: { key: 'why', text: why },
});

it('put editions that say the same together, and no others', () => {
  const same = ['1.2.1', 'guidance'].flatMap((version) => [
    framework(version, undefined, 'SEAL-2'),
    framework(version, 'SOV-1', 'SEAL-4', 'No limit.'),
    framework(version, 'SOV-2', 'SEAL-2'),
    framework(version, 'SOV-3', 'SEAL-4', 'No limit.'),
  ]);
  expect(schemeCeilings(same, say)).toEqual([
    {
      title: expect.stringMatching(/^Framework 1\.2\.1 \(.*\) and guidance \(.*\)$/),
      limits: [
        { objectives: 'Overall and SOV-2', level: 'SEAL-2', why: 'Why.' },
        { objectives: 'SOV-1 and SOV-3', level: 'SEAL-4', why: 'No limit.' },
      ],
    },
  ]);
  const apart = schemeCeilings([framework('1.2.1', 'SOV-1', 'SEAL-2'), framework('guidance', 'SOV-1', 'SEAL-3')], say);
  expect(apart.map(({ limits }) => limits.map(({ level }) => level))).toEqual([['SEAL-2'], ['SEAL-3']]);
});

it('have no objective where the scheme has none or its name says it', () => {
  const alone = [
    {
      ...framework('3.2', '19.6', 'met'),
      scheme: 'fr.secnumcloud',
      name: { key: 'name', text: 'SecNumCloud 3.2, section 19.6' },
    },
    { ...framework('COM(2026) 502', undefined, 'L3'), scheme: 'eu.cada' },
  ];
  expect(schemeCeilings(alone, say).map(({ title, limits }) => [title, limits[0]?.objectives, limits[0]?.level])).toEqual([
    ['SecNumCloud 3.2, section 19.6', undefined, 'met'],
    ['Framework COM(2026) 502', undefined, 'L3'],
  ]);
});
