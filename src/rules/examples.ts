/**
 * Invented companies that the examples of the rules are worked on, one for each situation the law sheet tells apart. They are
 * no vendor of the registry, and every fact of theirs is taken as sourced.
 */
import type { KnownFact } from '../vendors/fact';
import type { ClassFinding, ControlClass, ProfileFacts } from '../vendors/profile';
import type { InfrastructureHost, KeyCustody, Presence, Supplier } from '../vendors/vendor';
import type { RuleFacts } from './rule';

const SOURCE = { url: 'https://register.example/', title: 'Extract', publisher: 'Example register', seen: '2026-11-01' };

/** A current, sourced fact. */
export const exampleFact = <T>(key: string, value: T): KnownFact<T> => ({
  key,
  value,
  confidence: 'high',
  source: SOURCE,
  asOf: '2026-11-01',
  origin: 'vendor',
});

const finding = (of: ControlClass, because: readonly KnownFact[], more: Partial<ClassFinding> = {}): ClassFinding => ({
  class: of,
  because: [...because],
  ...more,
});

const NOTHING: RuleFacts = {
  classes: [finding('unknown', [])],
  chain: [],
  facts: {},
  holders: { because: [] },
  presence: [],
  certifications: [],
  otherCertifications: [],
  results: [],
};

const edge = (owner: string): KnownFact => exampleFact(`ownership.${owner}>operator`, { control: 'sole' });

/** Seat and control, the two facts almost every situation starts from. */
const based = (seat: string, from: string): ProfileFacts => ({
  seat: exampleFact('vendor.seat', seat),
  controlledFrom: exampleFact('control.countries', [from]),
});

const keys = (...value: KeyCustody[]): ProfileFacts => ({ keys: exampleFact('offering.keys', value) });
const suppliers = (...value: Supplier[]): ProfileFacts => ({ suppliers: exampleFact('offering.suppliers', value) });
const hosts = (...value: InfrastructureHost[]): ProfileFacts => ({ hosts: exampleFact('offering.hosts', value) });

const OWN_EU: Supplier = { name: 'Example Platform', country: 'FR', role: 'own' };
const SOLE_EU = { largestNonEu: 0, sumNonEu: 0, nonEuVeto: false, publicFloat: false, because: [edge('eu-founders')] };

const europe = (facts: ProfileFacts = {}, more: Partial<RuleFacts> = {}): RuleFacts => ({
  ...NOTHING,
  classes: [finding('eu-controlled', [edge('eu-founders')])],
  holders: SOLE_EU,
  facts: { ...based('FR', 'FR'), ...suppliers(OWN_EU), ...facts },
  ...more,
});

const american = (seat: string, facts: ProfileFacts = {}): RuleFacts => ({
  ...NOTHING,
  classes: [finding('us-controlled', [edge('us-parent')])],
  holders: { largestNonEu: 100, sumNonEu: 100, nonEuVeto: false, publicFloat: false, because: [edge('us-parent')] },
  facts: { ...based(seat, 'US'), ...suppliers({ name: 'Example Platform', country: 'US', role: 'own' }), ...facts },
});

function present(contact: Presence, facts: ProfileFacts = {}): RuleFacts {
  const presence = [exampleFact('presence.0', contact)];
  return europe(facts, { presence, classes: [finding('us-presence', presence, { degree: contact.degree })] });
}

const hosted = (facts: ProfileFacts = {}): RuleFacts => {
  const on = hosts({ name: 'Example Hyperscaler', country: 'US', extent: 'all' });
  return europe({ ...on, ...facts }, { classes: [finding('us-hosted', on.hosts ? [on.hosts] : []), ...europe().classes] });
};

const licensed = (supplier: Partial<Supplier>): RuleFacts => {
  const platform: Supplier = { name: 'Example Hyperscaler', country: 'US', role: 'platform', operates: false, ...supplier };
  const from = suppliers(platform);
  return europe(from, { classes: [finding('us-technology', from.suppliers ? [from.suppliers] : []), ...europe().classes] });
};

const withHolders = (holders: Partial<RuleFacts['holders']>): RuleFacts =>
  europe({}, { holders: { ...SOLE_EU, because: [edge('holders')], ...holders } });

/** Situation -> facts. The names are what examples of rules and tests of verdicts cite. */
export const EXAMPLE_PROFILES: Readonly<Record<string, RuleFacts>> = {
  'nothing-known': NOTHING,
  'us-provider': american('US'),
  'eu-subsidiary-of-us-parent': american('DE'),
  'us-private-equity-majority': american('NL'),
  'us-service-with-client-side-keys': american('DE', {
    ...keys({ custody: 'client-side', mode: 'default' }),
    plaintext: exampleFact('offering.plaintext', false),
  }),
  'eu-on-us-cloud': hosted(),
  'eu-on-us-cloud-client-side-keys': hosted(keys({ custody: 'client-side', mode: 'default' })),
  'us-supplier-operates': europe(suppliers({ name: 'Example Operations', country: 'US', role: 'component', operates: true })),
  'licensed-us-platform': licensed({ updates: 'quarantined' }),
  'licensed-us-platform-live-updates': licensed({ updates: 'live' }),
  'eu-with-shared-us-affiliate': present({ kind: 'subsidiary', of: 'vendor', degree: 'high' }),
  'eu-with-us-affiliate-access': present({ kind: 'subsidiary', of: 'vendor', degree: 'high', affiliateAccess: true }),
  'eu-with-ring-fenced-us-affiliate': present({ kind: 'subsidiary', of: 'vendor', degree: 'low', affiliateAccess: false }),
  'eu-with-us-listing': present({ kind: 'listing', of: 'vendor', degree: 'very-low' }),
  'eu-with-us-components': europe(
    suppliers(OWN_EU, { name: 'Example Virtualisation', country: 'US', role: 'component', proprietary: true }),
  ),
  'eu-no-us-link': europe(),
  'eu-provider-keys-only': europe(keys({ custody: 'provider', mode: 'default' })),
  'eu-shares-not-known': europe({}, { holders: { because: [] } }),
  'us-minority-holder': withHolders({ largestNonEu: 20, sumNonEu: 20 }),
  'us-holder-above-24': withHolders({ largestNonEu: 30, sumNonEu: 30 }),
  'non-eu-holders-above-39': withHolders({ largestNonEu: 20, sumNonEu: 45 }),
  'non-eu-veto': withHolders({ largestNonEu: 10, sumNonEu: 10, nonEuVeto: true }),
  'eu-listed': withHolders({ publicFloat: true }),
  'swiss-provider': {
    ...NOTHING,
    classes: [finding('third-country', [edge('ch-foundation')], { country: 'CH' })],
    holders: { largestNonEu: 100, sumNonEu: 100, nonEuVeto: false, publicFloat: false, because: [edge('ch-foundation')] },
    facts: { ...based('CH', 'CH'), ...suppliers({ name: 'Example Platform', country: 'CH', role: 'own' }) },
  },
  'mexican-owned': {
    ...NOTHING,
    classes: [finding('third-country', [edge('mx-group')], { country: 'MX' })],
    holders: { largestNonEu: 100, sumNonEu: 100, nonEuVeto: false, publicFloat: false, because: [edge('mx-group')] },
    facts: based('AT', 'MX'),
  },
  'swiss-seat-german-owner': europe({ ...based('CH', 'DE') }),
};
