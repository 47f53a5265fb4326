/** Every cell of the first table of the design's section 3, as a hand-written list: row, class, what the cell says. */
import { describe, expect, test } from 'vitest';
import type { ClaimDetail, ClaimType } from '../../src/claims/claim';
import type { Profile } from '../../src/vendors/profile';
import type { VerdictValue } from '../../src/verdict/verdict';
import { ask } from './ask';
import { awarded, certified, fact, profile, withFacts } from './profiles';

const S = 'supported';
const Q = 'needs-qualification';
const C = 'contradicted';
const U = 'unproven';

const LABEL = { type: 'label' } as const;
const SERVICE = { type: 'immunity', detail: { law: 'us', subject: 'service' } } as const;
const COMPANY_ITSELF = { type: 'immunity', detail: { law: 'us', subject: 'company' } } as const;
const FOREIGN = { type: 'immunity', detail: { law: 'foreign', subject: 'service' } } as const;
const OWNED = { type: 'ownership', detail: { wording: 'owned', place: ['EUROPE'] } } as const;
const EU_OWNED = { type: 'ownership', detail: { wording: 'owned', place: ['EU'] } } as const;
const HUNDRED = { type: 'ownership', detail: { wording: 'owned', place: ['EUROPE'], total: true } } as const;
const COMPANY = { type: 'ownership', detail: { wording: 'company', place: ['EUROPE'] } } as const;
const EU_COMPANY = { type: 'ownership', detail: { wording: 'company', place: ['EU'] } } as const;
const TECHNOLOGY = { type: 'technology', detail: { technology: 'european' } } as const;
const PROMISE = { type: 'recourse', detail: { recourse: 'promise' } } as const;

const SECNUMCLOUD = certified({ scheme: 'secnumcloud', version: '3.2', status: 'held', basis: 'own' });
const GAIA_X_3 = certified({ scheme: 'gaia-x', level: 'L3', status: 'held', basis: 'own' });

type Row = [cell: string, of: Profile, claim: { type: ClaimType; detail?: ClaimDetail }, expected: VerdictValue];

const with_ = (name: string, certification: ReturnType<typeof certified>): Profile =>
  profile(name, { certifications: [certification] });

const CELLS: Row[] = [
  ['label / us-controlled', profile('us-provider'), LABEL, Q],
  ['label / us-hosted', profile('eu-on-us-cloud'), LABEL, Q],
  ['label / us-technology', profile('licensed-us-platform'), LABEL, Q],
  ['label / us-technology, rated: the cell names no finding', with_('licensed-us-platform', SECNUMCLOUD), LABEL, Q],
  ['label / us-presence', profile('eu-with-ring-fenced-us-affiliate'), LABEL, U],
  ['label / us-presence, rated', with_('eu-with-ring-fenced-us-affiliate', SECNUMCLOUD), LABEL, S],
  ['label / eu-controlled', profile('eu-no-us-link'), LABEL, U],
  ['label / eu-controlled, SecNumCloud', with_('eu-no-us-link', SECNUMCLOUD), LABEL, S],
  ['label / eu-controlled, C3A', with_('eu-no-us-link', certified({ scheme: 'c3a', status: 'held' })), LABEL, S],
  [
    'label / eu-controlled, CISPE Sovereign',
    with_('eu-no-us-link', certified({ scheme: 'cispe', level: 'Sovereign', status: 'held' })),
    LABEL,
    S,
  ],
  [
    'label / eu-controlled, CISPE Resilient is no recognised rating',
    with_('eu-no-us-link', certified({ scheme: 'cispe', level: 'Resilient', status: 'held' })),
    LABEL,
    U,
  ],
  [
    'label / eu-controlled, tender SEAL-3 as awardee',
    profile('eu-no-us-link', { results: [awarded({ level: 'SEAL-3', role: 'awardee' })] }),
    LABEL,
    S,
  ],
  [
    'label / eu-controlled, tender SEAL-3 as partner: not its other products',
    profile('eu-no-us-link', { results: [awarded({ level: 'SEAL-3', role: 'partner' })] }),
    LABEL,
    U,
  ],
  [
    'label / eu-controlled, tender SEAL-2 is no recognised rating',
    profile('eu-no-us-link', { results: [awarded({ level: 'SEAL-2', role: 'awardee' })] }),
    LABEL,
    U,
  ],
  [
    'label / eu-controlled, SecNumCloud of the host: not for that offering',
    with_('eu-no-us-link', certified({ scheme: 'secnumcloud', status: 'held', basis: 'host' })),
    LABEL,
    U,
  ],
  ['label / third-country', profile('swiss-provider'), LABEL, Q],
  ['label / unknown', profile('nothing-known'), LABEL, U],

  ['immunity / us-controlled', profile('eu-subsidiary-of-us-parent'), SERVICE, C],
  ['immunity / us-controlled, foreign law', profile('us-provider'), FOREIGN, C],
  ['immunity / us-hosted, about the service', profile('eu-on-us-cloud'), SERVICE, C],
  ['immunity / us-hosted, keys client-side', profile('eu-on-us-cloud-client-side-keys'), SERVICE, Q],
  ['immunity / us-hosted, about the company', profile('eu-on-us-cloud'), COMPANY_ITSELF, Q],
  ['immunity / us-technology', profile('licensed-us-platform'), SERVICE, U],
  ['immunity / us-technology, SecNumCloud', with_('licensed-us-platform', SECNUMCLOUD), SERVICE, S],
  ['immunity / us-technology, Gaia-X L3', with_('licensed-us-platform', GAIA_X_3), SERVICE, S],
  [
    'immunity / us-technology, Gaia-X L2 is no finding',
    with_('licensed-us-platform', certified({ scheme: 'gaia-x', level: 'L2', status: 'held' })),
    SERVICE,
    U,
  ],
  ['immunity / us-presence', profile('eu-with-shared-us-affiliate'), SERVICE, U],
  ['immunity / us-presence, SecNumCloud', with_('eu-with-ring-fenced-us-affiliate', SECNUMCLOUD), SERVICE, S],
  ['immunity / us-presence, affiliate can reach the data', profile('eu-with-us-affiliate-access'), SERVICE, C],
  ['immunity / eu-controlled', profile('eu-no-us-link'), SERVICE, U],
  ['immunity / eu-controlled, SecNumCloud', with_('eu-no-us-link', SECNUMCLOUD), SERVICE, S],
  [
    'immunity / eu-controlled, a tender result is no ** finding',
    profile('eu-no-us-link', { results: [awarded({ level: 'SEAL-3', role: 'awardee' })] }),
    SERVICE,
    U,
  ],
  ['immunity / third-country, US law', profile('swiss-provider'), SERVICE, U],
  ['immunity / third-country, foreign law', profile('swiss-provider'), FOREIGN, Q],
  ['immunity / unknown', profile('nothing-known'), SERVICE, U],

  ['owned / us-controlled', profile('eu-subsidiary-of-us-parent'), OWNED, C],
  ['owned / us-hosted, by the owner: EU', profile('eu-on-us-cloud'), OWNED, S],
  ['owned / us-technology', profile('licensed-us-platform'), OWNED, S],
  ['owned / us-presence', profile('eu-with-ring-fenced-us-affiliate'), OWNED, S],
  ['owned / eu-controlled', profile('eu-no-us-link'), OWNED, S],
  ['owned / eu-controlled, 20 % American', profile('us-minority-holder'), OWNED, S],
  ['owned / eu-controlled, one holder above 24 %', profile('us-holder-above-24'), OWNED, Q],
  ['owned / eu-controlled, above 39 % together', profile('non-eu-holders-above-39'), OWNED, Q],
  ['owned / eu-controlled, 100 % with a free float', profile('eu-listed'), HUNDRED, Q],
  ['owned / eu-controlled, a free float without "100 %"', profile('eu-listed'), OWNED, S],
  ['owned / third-country CH, "European-owned"', profile('swiss-provider'), OWNED, Q],
  ['owned / third-country CH, "EU-owned"', profile('swiss-provider'), EU_OWNED, C],
  ['owned / third-country MX', profile('mexican-owned'), OWNED, C],
  ['owned / unknown', profile('nothing-known'), OWNED, U],
  ['owned / control follows the owner, not the seat', profile('swiss-seat-german-owner'), EU_OWNED, S],

  ['company / us-controlled, seat in the EU', profile('eu-subsidiary-of-us-parent'), COMPANY, Q],
  ['company / us-controlled, seat elsewhere', profile('us-provider'), COMPANY, C],
  ['company / us-hosted', profile('eu-on-us-cloud'), COMPANY, S],
  ['company / us-technology', profile('licensed-us-platform'), COMPANY, S],
  ['company / us-presence', profile('eu-with-shared-us-affiliate'), COMPANY, S],
  ['company / eu-controlled', profile('eu-no-us-link'), COMPANY, S],
  ['company / third-country CH, "European"', profile('swiss-provider'), COMPANY, Q],
  ['company / third-country CH, "EU"', profile('swiss-provider'), EU_COMPANY, C],
  [
    'company / third-country MX with an EU seat: control contradicts "European" in any wording',
    profile('mexican-owned'),
    COMPANY,
    C,
  ],
  ['company / unknown', profile('nothing-known'), COMPANY, U],

  ['technology / us-controlled', profile('us-provider'), TECHNOLOGY, C],
  ['technology / us-hosted, by facts', profile('eu-on-us-cloud'), TECHNOLOGY, S],
  ['technology / us-technology', profile('licensed-us-platform'), TECHNOLOGY, C],
  ['technology / us-presence, by facts', profile('eu-with-us-listing'), TECHNOLOGY, S],
  ['technology / eu-controlled, by facts', profile('eu-no-us-link'), TECHNOLOGY, S],
  [
    'technology / eu-controlled, platform from outside the EU',
    withFacts('eu-no-us-link', {
      suppliers: fact('offering.suppliers', [{ name: 'Example', country: 'CN', role: 'platform' }]),
    }),
    TECHNOLOGY,
    C,
  ],
  ['technology / third-country, by facts: a platform from outside the EU', profile('swiss-provider'), TECHNOLOGY, C],
  ['technology / unknown', profile('nothing-known'), TECHNOLOGY, U],

  ['recourse / us-controlled', profile('us-provider'), PROMISE, Q],
  ['recourse / us-hosted', profile('eu-on-us-cloud'), PROMISE, Q],
  ['recourse / us-technology', profile('licensed-us-platform'), PROMISE, Q],
  ['recourse / us-presence', profile('eu-with-us-listing'), PROMISE, Q],
  ['recourse / eu-controlled', profile('eu-no-us-link'), PROMISE, Q],
  ['recourse / third-country', profile('swiss-provider'), PROMISE, Q],
  ['recourse / unknown', profile('nothing-known'), PROMISE, U],
];

describe('the class table', () => {
  test.each(CELLS)('%s', (_, of, claim, expected) => {
    expect(ask(of, claim).value).toBe(expected);
  });
});
