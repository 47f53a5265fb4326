/** Builds the second artefact of the line: everything rules and verdicts may know of a speaker, on one date. */
import { ANSWERED_OFFERING, answeredVendor, type HostAnswers } from './answers';
import { chainOf } from './chain';
import { classify, controllers, presenceOf } from './control';
import type { KnownFact } from './fact';
import { holdersOf } from './holders';
import { type Evidence, knownFact, weakest } from './known';
import type { Profile, ProfileFacts } from './profile';
import type { Registry } from './registry';
import type { Speaker } from './speaker';
import { factOf, type Subject, seatOf, subjectOf } from './subject';
import type { Vendor } from './vendor';

const FACTS = [
  'hosts',
  'customerData',
  'metadata',
  'telemetry',
  'operation',
  'support',
  'administration',
  'keys',
  'plaintext',
  'suppliers',
  'disconnect',
  'sourceEscrow',
  'transparencyReport',
] as const;

interface Stored<T> extends Evidence {
  value: T;
}

/** A list of stored facts as known ones, keyed by its name and position. */
const known = <T>(
  { vendor, on }: Subject,
  list: readonly Stored<T>[] = [],
  name: string,
  origin: 'offering' | 'vendor',
): KnownFact<T>[] =>
  list.map((stored, index) => knownFact(stored.value, stored, { key: `${origin}.${name}.${index}`, vendor, origin, on }));

/** The countries of the last owners, on the weakest link that leads there; absent while one of them is unknown. */
function controlledFrom(subject: Subject): KnownFact<readonly string[]> | undefined {
  const all = controllers(subject);
  const countries = all.flatMap(({ country }) => (country ? [country] : []));
  const link = weakest(all.flatMap(({ because }) => because));
  return link && countries.length === all.length
    ? { ...link, key: 'control.countries', value: [...new Set(countries)] }
    : undefined;
}

function factsOf(subject: Subject): ProfileFacts {
  const plain = FACTS.map((name) => [name, factOf(subject, name)] as const);
  const derived = [
    ['seat', seatOf(subject)],
    ['controlledFrom', controlledFrom(subject)],
  ] as const;
  return Object.fromEntries([...derived, ...plain].filter(([, fact]) => fact !== undefined)) as ProfileFacts;
}

const otherCertifications = (subject: Subject) =>
  subject.vendor.offerings
    .filter((offering) => offering !== subject.offering)
    .flatMap((offering) => known(subject, offering.certifications, `certifications.${offering.id}`, 'offering'));

/** In: a vendor and one of its offerings (null = the vendor as a whole). Out: its profile on the date; for a resold offering the source's facts under the seller's name. */
export function buildProfile(vendor: Vendor, offering: string | null, registry: Registry, on: string): Profile {
  const subject = subjectOf(registry, vendor, offering, on);
  const source = subject.vendor;
  const reply = known(subject, source.reply && [source.reply], 'reply', 'vendor')[0];
  return {
    vendor: vendor.id,
    offering,
    name: vendor.offerings.find(({ id }) => id === offering)?.name ?? vendor.name,
    classes: classify(subject, registry),
    chain: chainOf(subject),
    facts: factsOf(subject),
    holders: holdersOf(subject),
    presence: presenceOf(subject),
    certifications: [
      ...known(subject, subject.offering?.certifications, 'certifications', 'offering'),
      ...known(subject, source.certifications, 'certifications', 'vendor'),
    ],
    otherCertifications: otherCertifications(subject),
    results: known(subject, subject.offering?.results, 'results', 'offering'),
    notes: known(subject, source.notes, 'notes', 'vendor'),
    ...(reply && { reply }),
  };
}

/** Nothing known: what a speaker outside the registry has. */
export const unknownProfile = (name = ''): Profile => ({
  vendor: null,
  offering: null,
  name,
  classes: [{ class: 'unknown', because: [] }],
  chain: [],
  facts: {},
  holders: { because: [] },
  presence: [],
  certifications: [],
  otherCertifications: [],
  results: [],
  notes: [],
});

/** In: a speaker as identified. Out: its profile on the date; the unknown one when it is nobody. */
export function profileOf(speaker: Speaker, registry: Registry, on: string): Profile {
  const vendor = speaker.vendor === null ? undefined : registry.find(speaker.vendor);
  return vendor ? buildProfile(vendor, speaker.offering, registry, on) : unknownProfile();
}

/** In: a user's answers about a host that is nobody's. Out: the profile they make, of no vendor of the registry. */
export function answeredProfile(answers: HostAnswers, registry: Registry, on: string): Profile {
  const profile = buildProfile(answeredVendor(answers, registry), ANSWERED_OFFERING, registry, on);
  return { ...profile, vendor: null, offering: null, answers };
}
