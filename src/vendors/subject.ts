/** What is being asked about: one offering of one vendor on one date, with facts looked up on the offering first. */
import type { KnownFact } from './fact';
import { knownFact } from './known';
import { controlPaths, ownershipFact, partyOf } from './ownership';
import type { Registry } from './registry';
import type { Offering, OfferingFacts, Party, Vendor } from './vendor';

export interface Subject {
  vendor: Vendor;
  offering: Offering | undefined;
  on: string;
}

type ValueOf<K extends keyof OfferingFacts> = NonNullable<OfferingFacts[K]>['value'];

/** The offering a vendor's general pages are about, if there is one. */
export const mainOffering = ({ offerings }: Vendor): string | undefined =>
  (offerings.length === 1 ? offerings[0] : offerings.find(({ main }) => main))?.id;

/** Resold offerings lead to their source, as far as the registry has it; a ring of resellers stops where it began. */
export function subjectOf(registry: Registry, vendor: Vendor, offering: string | null, on: string): Subject {
  const seen = new Set<string>();
  let subject: Subject = { vendor, offering: vendor.offerings.find(({ id }) => id === offering), on };
  for (let shown = subject.offering?.resoldFrom; shown && !seen.has(subject.vendor.id); shown = subject.offering?.resoldFrom) {
    seen.add(subject.vendor.id);
    const source = registry.find(shown.vendor);
    if (!source) break;
    const { offering: id = mainOffering(source) } = shown;
    subject = { vendor: source, offering: source.offerings.find((candidate) => candidate.id === id), on };
  }
  return subject;
}

/** The offering's fact, else the vendor's, else undefined. */
export function factOf<K extends keyof OfferingFacts>(
  { vendor, offering, on }: Subject,
  name: K,
): KnownFact<ValueOf<K>> | undefined {
  const own = offering?.facts[name];
  const stored = own ?? vendor.facts?.[name];
  if (!stored) return undefined;
  const origin = own ? 'offering' : 'vendor';
  return knownFact<ValueOf<K>>(stored.value, stored, { key: `${origin}.${name}`, vendor, origin, on });
}

export const operatorOf = ({ vendor, offering }: Subject): string =>
  offering?.facts.operator?.value ?? vendor.facts?.operator?.value ?? vendor.operator;

export const operatorParty = (subject: Subject): Party => partyOf(subject.vendor, operatorOf(subject));

/** Where the operator sits, on the evidence for who operates; without any, on that of its nearest owner; else background. */
export function seatOf(subject: Subject): KnownFact<string> | undefined {
  const { country } = operatorParty(subject);
  if (!country) return undefined;
  const { vendor, on } = subject;
  const operator = factOf(subject, 'operator');
  if (operator) return { ...operator, key: `${operator.origin}.seat`, value: country };
  const edge = controlPaths(vendor, operatorOf(subject), on)[0]?.edges[0];
  if (edge) return { ...ownershipFact(vendor, edge, on), key: 'vendor.seat', value: country };
  return { key: 'vendor.seat', value: country, confidence: 'background', origin: 'vendor' };
}
