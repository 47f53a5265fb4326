/** The certification list of the design's section 3, in its order, and the decisions on compliance and recourse. */
import { describe, expect, test } from 'vitest';
import type { ClaimDetail, Scheme } from '../../src/claims/claim';
import type { Profile } from '../../src/vendors/profile';
import type { Certification } from '../../src/vendors/vendor';
import type { VerdictValue } from '../../src/verdict/verdict';
import { ask } from './ask';
import { awarded, certified, fact, profile, withFacts } from './profiles';

const S = 'supported';
const Q = 'needs-qualification';
const C = 'contradicted';
const U = 'unproven';
const OFF = 'off-point';

const says = (scheme: Scheme, more: ClaimDetail = {}) =>
  ({ type: 'certification', detail: { schemes: [scheme], status: 'held', ...more } }) as const;
const holds = (value: Certification, name = 'eu-no-us-link'): Profile => profile(name, { certifications: [certified(value)] });
const other = (value: Certification): Profile => profile('eu-no-us-link', { otherCertifications: [certified(value)] });
const rated = (level: 'SEAL-2' | 'SEAL-3', role: 'awardee' | 'partner'): Profile =>
  profile('eu-no-us-link', { results: [awarded({ level, role })] });

const EVERYONE = ['us-provider', 'eu-no-us-link', 'swiss-provider', 'licensed-us-platform', 'nothing-known'];

type Row = [entry: string, of: Profile, detail: ReturnType<typeof says>, expected: VerdictValue];

const ENTRIES: Row[] = [
  ['SEAL as a certificate', rated('SEAL-3', 'awardee'), says('seal', { level: 'SEAL-3' }), C],
  ['SEAL-4, also as a rating', rated('SEAL-3', 'awardee'), says('seal', { level: 'SEAL-4', status: 'rated' }), C],
  ['Gaia-X member', holds({ scheme: 'gaia-x', level: 'L3', status: 'held' }), says('gaia-x', { status: 'member' }), OFF],
  [
    'held for this offering',
    holds({ scheme: 'secnumcloud', version: '3.2', status: 'held' }),
    says('secnumcloud', { level: '3.2' }),
    S,
  ],
  [
    'held in an older version than the words name',
    holds({ scheme: 'secnumcloud', version: '3.1', status: 'held' }),
    says('secnumcloud', { level: '3.2' }),
    U,
  ],
  ['ACN held', holds({ scheme: 'acn', level: 'QC3', status: 'held' }), says('acn', { level: 'QC3' }), S],
  ['Gaia-X L3 held', holds({ scheme: 'gaia-x', level: 'L3', status: 'held' }), says('gaia-x', { level: 'L3' }), S],
  ['Gaia-X L3 worded, L1 held', holds({ scheme: 'gaia-x', level: 'L1', status: 'held' }), says('gaia-x', { level: 'L3' }), U],
  ['rated in the tender, awardee', rated('SEAL-3', 'awardee'), says('seal', { level: 'SEAL-3', status: 'rated' }), S],
  ['rated in the tender, as partner', rated('SEAL-3', 'partner'), says('seal', { level: 'SEAL-3', status: 'rated' }), Q],
  ['rated lower than the words say', rated('SEAL-2', 'awardee'), says('seal', { level: 'SEAL-3', status: 'rated' }), C],
  ['rated, without a known result', profile('eu-no-us-link'), says('seal', { level: 'SEAL-3', status: 'rated' }), U],
  ['in progress worded as held', holds({ scheme: 'secnumcloud', status: 'in-progress' }), says('secnumcloud'), C],
  [
    'in progress worded as such',
    holds({ scheme: 'secnumcloud', status: 'in-progress' }),
    says('secnumcloud', { status: 'in-progress' }),
    Q,
  ],
  ['held by another offering', other({ scheme: 'secnumcloud', status: 'held' }), says('secnumcloud'), Q],
  ['inherited from the host', holds({ scheme: 'secnumcloud', status: 'held', basis: 'host' }), says('secnumcloud'), Q],
  ['known not to be held', holds({ scheme: 'secnumcloud', status: 'not-held' }), says('secnumcloud'), C],
  ['lapsed', holds({ scheme: 'secnumcloud', status: 'lapsed' }), says('secnumcloud'), C],
  ['barred by section 19.6: control', profile('us-provider'), says('secnumcloud'), C],
  ['barred by section 19.6: a holder above 24 %', profile('us-holder-above-24'), says('secnumcloud'), C],
  ['barred: Gaia-X L3 asks for European control', profile('us-provider'), says('gaia-x', { level: 'L3' }), C],
  ['barred: CISPE Sovereign', profile('us-provider'), says('cispe', { level: 'Sovereign' }), C],
  ['CISPE Resilient is not barred', profile('us-provider'), says('cispe', { level: 'Resilient' }), U],
  ['otherwise', profile('eu-no-us-link'), says('secnumcloud'), U],
  ['C3A "certified"', profile('eu-no-us-link'), says('c3a'), U],
  ['a scheme we do not know', profile('eu-no-us-link'), says('other'), U],
];

describe('certification', () => {
  test.each(ENTRIES)('%s', (_, of, claim, expected) => {
    expect(ask(of, claim).value).toBe(expected);
  });

  test.each(['eucs', 'cada', 'seal'] as const)('no such certificate exists, whoever speaks: %s', (scheme) => {
    for (const name of EVERYONE) expect(ask(profile(name), says(scheme)).value).toBe(C);
  });

  test.each(['c5', 'iso-27001', 'soc-2', 'ens', 'nis2', 'dora', 'hds', 'dpf', 'tisax', 'it-grundschutz'] as const)(
    'security, duty or transfer scheme, whoever speaks: %s',
    (scheme) => {
      for (const name of EVERYONE) expect(ask(profile(name), says(scheme)).value).toBe(OFF);
    },
  );

  test('"DPF, so protected from US law", whoever speaks', () => {
    for (const name of EVERYONE) expect(ask(profile(name), says('dpf', { compliance: 'shield' })).value).toBe(C);
  });

  test('a hedged word on a scheme that does not exist is needs-qualification', () => {
    expect(ask(profile('nothing-known'), { ...says('eucs', { status: 'in-progress' }), strength: 'hedged' }).value).toBe(Q);
  });

  test('"aligned with" the EUCS draft claims no certificate', () => {
    expect(ask(profile('eu-no-us-link'), says('eucs', { status: 'aligned' })).value).toBe(U);
    expect(ask(profile('eu-no-us-link'), says('cada', { status: 'aligned' })).value).toBe(C);
  });

  test('the CISPE badge is told by its name in the words', () => {
    expect(ask(profile('us-provider'), { ...says('cispe'), quote: 'CISPE Sovereign badge' }).value).toBe(C);
    expect(ask(profile('us-provider'), { ...says('cispe'), quote: 'CISPE Resilient badge' }).value).toBe(U);
  });

  test('of several schemes named the least favourable stands', () => {
    const both = { type: 'certification', detail: { schemes: ['iso-27001', 'eucs'] } } as const;
    expect(ask(profile('eu-no-us-link'), both).value).toBe(C);
  });
});

const complies = (compliance: NonNullable<ClaimDetail['compliance']>) =>
  ({ type: 'compliance', detail: { compliance } }) as const;

describe('compliance', () => {
  test.each<[string, string, NonNullable<ClaimDetail['compliance']>, VerdictValue]>([
    ['GDPR-compliant', 'us-provider', 'gdpr', OFF],
    ['GDPR-compliant', 'eu-no-us-link', 'gdpr', OFF],
    ['Schrems-proof, us-controlled', 'us-provider', 'schrems', Q],
    ['Schrems-proof, us-hosted', 'eu-on-us-cloud', 'schrems', Q],
    ['Schrems-proof, otherwise', 'eu-no-us-link', 'schrems', U],
    ['a shield, us-controlled', 'eu-subsidiary-of-us-parent', 'shield', C],
    ['a shield, us-hosted', 'eu-on-us-cloud', 'shield', Q],
    ['a shield, eu-controlled', 'eu-no-us-link', 'shield', Q],
    ['a shield, unknown', 'nothing-known', 'shield', Q],
  ])('%s', (_, name, kind, expected) => {
    expect(ask(profile(name), complies(kind)).value).toBe(expected);
  });
});

const recourse = (kind: NonNullable<ClaimDetail['recourse']>) => ({ type: 'recourse', detail: { recourse: kind } }) as const;

describe('recourse', () => {
  const reporting = withFacts('us-provider', { transparencyReport: fact('vendor.transparencyReport', true) });

  test.each<[string, Profile, NonNullable<ClaimDetail['recourse']>, VerdictValue]>([
    ['our report shows none, with a report', reporting, 'report', S],
    ['our report shows none, no report known', profile('us-provider'), 'report', U],
    ['never, no report known', profile('us-provider'), 'never', Q],
    ['never, unknown vendor', profile('nothing-known'), 'never', U],
  ])('%s', (_, of, kind, expected) => {
    expect(ask(of, recourse(kind)).value).toBe(expected);
  });
});
