/** Every cell of the second table of the design's section 3, and the decisions below it, as a hand-written list. */
import { describe, expect, test } from 'vitest';
import type { ClaimDetail, ClaimType } from '../../src/claims/claim';
import type { ProfileFacts } from '../../src/vendors/profile';
import type { KeyCustody, Location, Staffing, Supplier } from '../../src/vendors/vendor';
import type { VerdictValue } from '../../src/verdict/verdict';
import { ask } from './ask';
import { fact, withFacts } from './profiles';

const S = 'supported';
const Q = 'needs-qualification';
const C = 'contradicted';
const U = 'unproven';

const at = (reach: Location['reach'], ...places: string[]) => fact<Location>('offering.location', { reach, places });
const by = (reach: Staffing['reach'], places: string[], more: Partial<Staffing> = {}) =>
  fact<Staffing>('offering.staff', { reach, places, ...more });
const keys = (...value: KeyCustody[]): ProfileFacts => ({ keys: fact('offering.keys', value) });
const made = (...value: Partial<Supplier>[]): ProfileFacts => ({
  suppliers: fact(
    'offering.suppliers',
    value.map((part) => ({ name: 'Example', country: 'FR', role: 'own' as const, ...part })),
  ),
});
const cutOff = (value: NonNullable<ProfileFacts['disconnect']>['value']): ProfileFacts => ({
  disconnect: fact('offering.disconnect', value),
});

const residency = (wording: 'storage' | 'confinement', ...place: string[]) =>
  ({ type: 'residency', detail: { wording, place } }) as const;
const operations = (detail: ClaimDetail) => ({ type: 'operations', detail: { place: ['EU'], ...detail } }) as const;
const OPTION = { type: 'keys', detail: { wording: 'option' } } as const;
const YOU_HOLD = { type: 'keys', detail: { wording: 'option', exclusive: true } } as const;
const AS_IS = { type: 'keys', detail: { wording: 'as-is' } } as const;
const ISOLATION = { type: 'isolation' } as const;
const tech = (technology: NonNullable<ClaimDetail['technology']>) => ({ type: 'technology', detail: { technology } }) as const;

const ALL_STAY: ProfileFacts = {
  customerData: at('only', 'DE'),
  metadata: at('only', 'EU'),
  telemetry: at('only', 'EU'),
  support: by('only', ['DE']),
};

type Row = [cell: string, facts: ProfileFacts, claim: { type: ClaimType; detail?: ClaimDetail }, expected: VerdictValue];

const CELLS: Row[] = [
  ['storage / only there', { customerData: at('only', 'DE') }, residency('storage', 'DE'), S],
  ['storage / only there, within the place claimed', { customerData: at('only', 'DE', 'AT') }, residency('storage', 'EU'), S],
  ['storage / an option', { customerData: at('option', 'EU', 'US') }, residency('storage', 'EU'), Q],
  ['storage / elsewhere', { customerData: at('only', 'US') }, residency('storage', 'EU'), C],
  ['storage / beyond', { customerData: at('beyond', 'EU', 'US') }, residency('storage', 'EU'), C],
  ['storage / in the EU, not in the country claimed', { customerData: at('only', 'IE') }, residency('storage', 'DE'), C],
  ['storage / in the EU, the country not known', { customerData: at('only', 'EU') }, residency('storage', 'DE'), Q],
  ['storage / nothing known', {}, residency('storage', 'EU'), U],

  ['confinement / all known to stay', ALL_STAY, residency('confinement', 'EU'), S],
  ['confinement / the rest not known', { customerData: at('only', 'DE') }, residency('confinement', 'EU'), Q],
  ['confinement / an option', { customerData: at('option', 'EU') }, residency('confinement', 'EU'), Q],
  [
    'confinement / an option wins over known elsewhere',
    { customerData: at('option', 'EU'), telemetry: at('beyond', 'US') },
    residency('confinement', 'EU'),
    Q,
  ],
  ['confinement / customer data leaves', { customerData: at('beyond', 'US') }, residency('confinement', 'EU'), C],
  ['confinement / metadata leaves', { ...ALL_STAY, metadata: at('beyond', 'US') }, residency('confinement', 'EU'), C],
  ['confinement / telemetry leaves', { ...ALL_STAY, telemetry: at('only', 'US') }, residency('confinement', 'EU'), C],
  [
    'confinement / global support with access',
    { ...ALL_STAY, support: by('beyond', ['WORLD'], { outsideAccess: true }) },
    residency('confinement', 'EU'),
    C,
  ],
  [
    'confinement / global staffing, access neither known nor excluded',
    { ...ALL_STAY, support: by('beyond', ['WORLD']) },
    residency('confinement', 'EU'),
    Q,
  ],
  [
    'confinement / global staffing, access excluded',
    { ...ALL_STAY, support: by('beyond', ['WORLD'], { outsideAccess: false }) },
    residency('confinement', 'EU'),
    S,
  ],
  [
    'confinement / a second country outside the one claimed',
    { customerData: at('only', 'CH', 'DE') },
    residency('confinement', 'CH'),
    C,
  ],
  ['confinement / nothing known', {}, residency('confinement', 'EU'), U],

  ['operations / every function named', { operation: by('only', ['EU']) }, operations({ functions: ['operation'] }), S],
  [
    'operations / three functions named, all known',
    { operation: by('only', ['DE']), support: by('only', ['DE']), administration: by('only', ['DE']) },
    operations({ functions: ['operation', 'support', 'administration'] }),
    S,
  ],
  [
    'operations / citizens claimed, residents known',
    { operation: by('only', ['EU'], { basis: 'residents' }) },
    operations({ functions: ['operation'], staff: 'citizens' }),
    Q,
  ],
  [
    'operations / citizens claimed and known',
    { operation: by('only', ['EU'], { basis: 'citizens' }) },
    operations({ functions: ['operation'], staff: 'citizens' }),
    S,
  ],
  [
    'operations / one function known, another not',
    { operation: by('only', ['EU']) },
    operations({ functions: ['operation', 'support'] }),
    Q,
  ],
  ['operations / global', { operation: by('beyond', ['WORLD']) }, operations({ functions: ['operation'] }), C],
  [
    'operations / follow-the-sun support of a function named',
    { operation: by('only', ['EU']), support: by('beyond', ['EU', 'US', 'IN']) },
    operations({ functions: ['operation', 'support'] }),
    C,
  ],
  [
    'operations / global support where only operation is named',
    { operation: by('only', ['EU']), support: by('beyond', ['WORLD']) },
    operations({ functions: ['operation'] }),
    S,
  ],
  ['operations / nothing known', {}, operations({ functions: ['operation'] }), U],
  ['operations / staff only elsewhere', { operation: by('only', ['US']) }, operations({}), C],

  ['keys option / offered', keys({ custody: 'customer-in-provider', mode: 'option' }), OPTION, S],
  [
    'keys option / "you hold", usable inside the provider',
    keys({ custody: 'customer-in-provider', mode: 'option' }),
    YOU_HOLD,
    Q,
  ],
  ['keys option / "you hold", outside the provider', keys({ custody: 'external', mode: 'option' }), YOU_HOLD, S],
  ['keys option / not offered', keys({ custody: 'provider', mode: 'default' }), OPTION, C],
  ['keys option / nothing known', {}, OPTION, U],

  ['keys as is / client-side by default', keys({ custody: 'client-side', mode: 'default' }), AS_IS, S],
  ['keys as is / external', keys({ custody: 'external', mode: 'default' }), AS_IS, Q],
  [
    'keys as is / external as an option',
    keys({ custody: 'provider', mode: 'default' }, { custody: 'external', mode: 'option' }),
    AS_IS,
    Q,
  ],
  ['keys as is / client-side as an option', keys({ custody: 'client-side', mode: 'option' }), AS_IS, Q],
  ['keys as is / client-side for part', keys({ custody: 'client-side', mode: 'part' }), AS_IS, Q],
  ['keys as is / provider', keys({ custody: 'provider', mode: 'default' }), AS_IS, C],
  ['keys as is / customer-managed inside the provider', keys({ custody: 'customer-in-provider', mode: 'default' }), AS_IS, C],
  ['keys as is / nothing known', {}, AS_IS, U],

  ['isolation / air-gapped', cutOff('air-gapped'), ISOLATION, S],
  ['isolation / tested', cutOff('tested'), ISOLATION, S],
  ['isolation / documented', cutOff('documented'), ISOLATION, Q],
  ['isolation / live dependency', cutOff('live-dependency'), ISOLATION, C],
  ['isolation / only marketing says so', cutOff('claimed'), ISOLATION, U],
  ['isolation / nothing known', {}, ISOLATION, U],

  ['technology / European, developed in the EU', made({ role: 'own', country: 'DE' }), tech('european'), S],
  ['technology / European, part of it', made({ role: 'own' }, { role: 'open-source', country: 'US' }), tech('european'), Q],
  ['technology / European, licensed US platform', made({ role: 'platform', country: 'US' }), tech('european'), C],
  [
    'technology / European, a foreign component decides nothing',
    made({}, { role: 'component', country: 'US' }),
    tech('european'),
    S,
  ],
  ['technology / own', made({ role: 'own' }), tech('own'), S],
  ['technology / own, part of it', made({ role: 'own' }, { role: 'platform', country: 'US' }), tech('own'), Q],
  ['technology / own, licensed', made({ role: 'platform', country: 'US' }), tech('own'), C],
  ['technology / open source', made({ role: 'open-source', country: 'US' }), tech('open-source'), S],
  [
    'technology / open source, part of it',
    made({ role: 'open-source' }, { role: 'own', proprietary: true }),
    tech('open-source'),
    Q,
  ],
  ['technology / open source, known proprietary', made({ role: 'own', proprietary: true }), tech('open-source'), C],
  ['technology / open source, the licence not known', made({ role: 'own' }), tech('open-source'), U],
];

/** A vendor of which no other fact is known: the class must not matter here. */
const vendor = (facts: ProfileFacts) => {
  const base = withFacts('eu-shares-not-known', facts);
  return facts.suppliers ? base : { ...base, facts: { ...base.facts, suppliers: undefined } };
};

describe('the facts table', () => {
  test.each(CELLS)('%s', (_, facts, claim, expected) => {
    expect(ask(vendor(facts), claim).value).toBe(expected);
  });

  test('technology / nothing known', () => {
    for (const kind of ['own', 'open-source'] as const) expect(ask(vendor({}), tech(kind)).value).toBe(U);
  });

  test('the class does not decide: a US-controlled vendor has the same residency and keys verdicts', () => {
    const american = withFacts('us-provider', { ...ALL_STAY, ...keys({ custody: 'client-side', mode: 'default' }) });
    expect(ask(american, residency('confinement', 'EU')).value).toBe(S);
    expect(ask(american, AS_IS).value).toBe(S);
  });
});
