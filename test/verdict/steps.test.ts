/** What happens after the table: joint classes, findings, strength, evidence and age; places; notes. */
import { describe, expect, test } from 'vitest';
import type { Strength } from '../../src/claims/claim';
import type { Profile } from '../../src/vendors/profile';
import type { VerdictValue } from '../../src/verdict/verdict';
import { ask } from './ask';
import { certified, classFinding, fact, profile, withFacts } from './profiles';

const S = 'supported';
const Q = 'needs-qualification';
const C = 'contradicted';
const U = 'unproven';
const OFF = 'off-point';

const LABEL = { type: 'label' } as const;
const IMMUNE = { type: 'immunity', detail: { law: 'us', subject: 'service' } } as const;
const STORED = { type: 'residency', detail: { wording: 'storage', place: ['DE'] } } as const;
const AS_IS = { type: 'keys', detail: { wording: 'as-is' } } as const;
const SECNUMCLOUD = certified({ scheme: 'secnumcloud', version: '3.2', status: 'held' });
const IN_GERMANY = { customerData: fact('offering.customerData', { reach: 'only' as const, places: ['DE'] }) };

const joint = (...classes: Parameters<typeof classFinding>[0][]): Profile =>
  profile('eu-no-us-link', { classes: classes.map((of) => classFinding(of)) });

describe('several classes', () => {
  test.each<[string, Profile, typeof LABEL | typeof IMMUNE, VerdictValue]>([
    ['the least favourable wins: label', joint('us-technology', 'eu-controlled'), LABEL, Q],
    ['the least favourable wins: label, unknown beside presence', joint('us-presence', 'unknown'), LABEL, U],
    ['the least favourable wins: immunity', joint('us-hosted', 'eu-controlled'), IMMUNE, C],
    ['contradicted beats unproven in either order', joint('eu-controlled', 'us-controlled'), IMMUNE, C],
  ])('%s', (_, of, claim, expected) => {
    expect(ask(of, claim).value).toBe(expected);
  });

  test('the finding is applied after, where every deciding cell names it', () => {
    const both = { ...joint('us-technology', 'us-presence'), certifications: [SECNUMCLOUD] };
    expect(ask(both, IMMUNE).value).toBe(S);
    const withUnknown = { ...joint('us-technology', 'unknown'), certifications: [SECNUMCLOUD] };
    expect(ask(withUnknown, IMMUNE).value).toBe(U);
  });

  test('a finding does not lift a contradiction', () => {
    const hosted = { ...joint('us-hosted', 'us-technology'), certifications: [SECNUMCLOUD] };
    expect(ask(hosted, IMMUNE).value).toBe(C);
  });
});

describe('strength', () => {
  const supported = withFacts('eu-no-us-link', IN_GERMANY);

  test.each<[Strength, Profile, Parameters<typeof ask>[1], VerdictValue]>([
    ['hedged', supported, STORED, Q],
    ['hedged', profile('us-provider'), IMMUNE, Q],
    ['hedged', profile('eu-no-us-link'), LABEL, U],
    ['hedged', profile('nothing-known'), IMMUNE, U],
    ['hedged', profile('us-provider'), LABEL, Q],
    ['hedged', profile('us-provider'), { type: 'compliance', detail: { compliance: 'gdpr' } }, OFF],
    ['absolute', supported, STORED, Q],
    ['absolute', profile('us-provider'), IMMUNE, C],
    ['absolute', profile('eu-no-us-link', { certifications: [SECNUMCLOUD] }), IMMUNE, Q],
    ['absolute', profile('eu-no-us-link'), LABEL, U],
  ])('%s', (strength, of, claim, expected) => {
    expect(ask(of, { ...claim, strength }).value).toBe(expected);
  });

  test('an absolute claim stays supported for keys on client-side encryption', () => {
    const clientSide = withFacts('eu-no-us-link', { keys: fact('offering.keys', [{ custody: 'client-side', mode: 'default' }]) });
    expect(ask(clientSide, { ...AS_IS, strength: 'absolute' }).value).toBe(S);
  });

  test('an absolute claim stays supported for ownership with 100 % EU holders, and only then', () => {
    const owned = {
      type: 'ownership',
      detail: { wording: 'owned', place: ['EUROPE'], total: true },
      strength: 'absolute',
    } as const;
    expect(ask(profile('eu-no-us-link'), owned).value).toBe(S);
    expect(ask(profile('us-minority-holder'), owned).value).toBe(Q);
  });

  test('the sentence speaks of the wording, and what the table said stays as a step and is no note', () => {
    const verdict = ask(supported, { ...STORED, strength: 'absolute' });
    expect(verdict.reason).toBe('absolute');
    expect(verdict.notes).toEqual([]);
    expect(verdict.proof.steps.map(({ step, value, why }) => [step, value, why.key])).toEqual([
      ['table', S, 'reason_residency_storage_only_there'],
      ['strength', Q, 'reason_absolute'],
    ]);
  });
});

describe('evidence', () => {
  const parent = (confidence: 'high' | 'medium' | 'low' | 'background', sourced: boolean): Profile => {
    const edge = fact('ownership.parent>operator', 'sole');
    const { source, ...unsourced } = edge;
    const because = [{ ...unsourced, confidence, ...(sourced && source ? { source } : {}) }];
    return profile('us-provider', { classes: [{ class: 'us-controlled', because }] });
  };

  test.each<[string, Profile, VerdictValue]>([
    ['high with a source', parent('high', true), C],
    ['medium with a source', parent('medium', true), C],
    ['low', parent('low', true), Q],
    ['background', parent('background', false), Q],
    ['high without a source', parent('high', false), Q],
  ])('contradicted needs its deciding facts: %s', (_, of, expected) => {
    expect(ask(of, IMMUNE).value).toBe(expected);
  });

  test('the verdict names the fact that lacks a source', () => {
    const verdict = ask(parent('background', false), IMMUNE);
    expect(verdict.because).toEqual({ key: 'reason_evidence', params: [{ key: 'verdict_fact_ownership' }] });
  });

  test('a weak fact that decides nothing does not matter', () => {
    const weak = { ...fact('offering.keys', []), confidence: 'background' as const };
    expect(ask(withFacts('us-provider', { keys: weak }), IMMUNE).value).toBe(C);
  });
});

describe('age', () => {
  const old = { ...fact('ownership.parent>operator', 'sole'), outOfDateSince: '2026-10-01' };
  const aged = profile('us-provider', { classes: [{ class: 'us-controlled', because: [old] }] });

  test('a fact past review cannot contradict, and the verdict says since when', () => {
    const verdict = ask(aged, IMMUNE);
    expect(verdict.value).toBe(Q);
    expect(verdict.outOfDate).toEqual([{ what: 'ownership.parent>operator', since: '2026-10-01' }]);
  });

  test('any other value is kept, with the same remark', () => {
    const verdict = ask(aged, LABEL);
    expect(verdict.value).toBe(Q);
    expect(verdict.reason).toBe('label-us-controlled');
    expect(verdict.outOfDate).toContainEqual({ what: 'ownership.parent>operator', since: '2026-10-01' });
  });

  test('a rule past review cannot contradict: EUCS after January 2027', () => {
    const eucs = { type: 'certification', detail: { schemes: ['eucs'], status: 'held' } } as const;
    expect(ask(profile('nothing-known'), { ...eucs, on: '2027-01-31' }).value).toBe(C);
    const later = ask(profile('nothing-known'), { ...eucs, on: '2027-02-01' });
    expect(later.value).toBe(Q);
    expect(later.outOfDate).toEqual([{ what: 'eu.eucs', since: '2027-01-31' }]);
  });

  test('April 2027: what rests on FISA 702 is out of date and not contradicted, what rests on the CLOUD Act still is', () => {
    const on = '2027-04-15';
    const fisa = ask(profile('us-provider'), { ...IMMUNE, quote: 'not subject to FISA 702', on });
    expect(fisa.value).toBe(Q);
    expect(fisa.outOfDate).toEqual([{ what: 'us.fisa-702', since: '2027-01-31' }]);
    expect(fisa.proof.rules.map(({ id }) => id)).toEqual(['us.fisa-702']);
    expect(ask(profile('us-provider'), { ...IMMUNE, quote: 'not subject to the CLOUD Act', on }).value).toBe(C);
    const exposure = fisa.proof.exposures.find(({ rule }) => rule === 'us.fisa-702');
    expect(exposure?.level).toBe('unknown');
  });
});

describe('places', () => {
  const company = (place: string) => ({ type: 'ownership', detail: { wording: 'company', place: [place] } }) as const;
  const owned = (place: string) => ({ type: 'ownership', detail: { wording: 'owned', place: [place] } }) as const;
  const label = (place: string) => ({ type: 'label', detail: { place: [place] } }) as const;
  const rated = { certifications: [SECNUMCLOUD] };

  test.each<[string, Profile, Parameters<typeof ask>[1], VerdictValue]>([
    ['Swiss company, Swiss-controlled', profile('swiss-provider'), company('CH'), S],
    ['Swiss-owned, Swiss-controlled', profile('swiss-provider'), owned('CH'), S],
    ['Swiss company, German owner: the seat is not control', profile('swiss-seat-german-owner'), company('CH'), Q],
    ['Swiss-owned, German owner', profile('swiss-seat-german-owner'), owned('CH'), C],
    ['French company, French-controlled', profile('eu-no-us-link'), company('FR'), S],
    ['Dutch-owned, French-controlled', profile('eu-no-us-link'), owned('NL'), C],
    ['Dutch company, neither seat nor control', profile('eu-no-us-link'), company('NL'), C],
    ['German company, US parent, seat in Germany', profile('eu-subsidiary-of-us-parent'), company('DE'), Q],
    ['Dutch company, US parent, seat in Germany', profile('eu-subsidiary-of-us-parent'), company('NL'), C],
    ['German-owned, US parent', profile('eu-subsidiary-of-us-parent'), owned('DE'), C],
    ['a region: DACH company, Swiss-controlled', profile('swiss-provider'), company('DACH'), S],
    ['domestic: the country of the seat', profile('swiss-provider'), company('HOME'), S],
    ['Swiss sovereign, Swiss-controlled: not downgraded', profile('swiss-provider'), label('CH'), U],
    ['Swiss sovereign, rated', profile('swiss-provider', rated), label('CH'), S],
    ['European sovereign, Swiss-controlled', profile('swiss-provider'), label('EUROPE'), Q],
    ['Dutch sovereign, French-controlled', profile('eu-no-us-link'), label('NL'), Q],
    ['Dutch sovereign, US-controlled', profile('us-provider'), label('NL'), Q],
    [
      'stored in Switzerland, as said',
      withFacts('swiss-provider', { customerData: fact('d', { reach: 'only', places: ['CH'] }) }),
      { type: 'residency', detail: { wording: 'storage', place: ['CH'] } },
      S,
    ],
  ])('%s', (_, of, claim, expected) => {
    expect(ask(of, claim).value).toBe(expected);
  });
});

describe('notes', () => {
  const keysOf = (of: Profile, claim: Parameters<typeof ask>[1]): string[] => ask(of, claim).notes.map(({ key }) => key);

  test('supported residency under US control or on a US host: location does not decide', () => {
    expect(keysOf(withFacts('us-provider', IN_GERMANY), STORED)).toContain('note_location');
    expect(keysOf(withFacts('eu-on-us-cloud', IN_GERMANY), STORED)).toContain('note_location');
    expect(keysOf(withFacts('eu-no-us-link', IN_GERMANY), STORED)).toEqual([]);
  });

  test('supported operations under US control: control stays with the parent', () => {
    const staffed = { operation: fact('offering.operation', { reach: 'only' as const, places: ['EU'] }) };
    expect(keysOf(withFacts('eu-subsidiary-of-us-parent', staffed), { type: 'operations' })).toContain('note_operations');
  });

  test('supported immunity names finding, body and date, with presence and technology beside it', () => {
    const { presence } = profile('eu-with-ring-fenced-us-affiliate');
    const of = profile('licensed-us-platform', { certifications: [SECNUMCLOUD], presence });
    const verdict = ask(of, IMMUNE);
    expect(verdict.because).toEqual({
      key: 'reason_immunity_found',
      params: ['SecNumCloud 3.2', 'ANSSI', { date: '2026-11-01' }],
    });
    expect(verdict.notes.map(({ key }) => key)).toEqual(['note_presence', 'note_technology']);
    expect(verdict.proof.rules.map(({ id }) => id)).toEqual(['us.cloud-act', 'fr.secnumcloud']);
  });
});
