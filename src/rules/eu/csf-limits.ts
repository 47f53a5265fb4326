/** Facts that bound a SEAL, each with the objectives it bounds. Only what is known lowers: unknown, mixed or optional never does. */
import { within } from '../../places';
import type { KnownFact } from '../../vendors/fact';
import type { Supplier } from '../../vendors/vendor';
import { classOf, present } from '../classes';
import type { RuleFacts } from '../rule';
import type { Objective } from './csf-weights';

export interface Limit {
  /** The outcome whose message says why. */
  outcome: string;
  objectives: readonly Objective[];
  /** The highest SEAL left, 0 to 4. */
  seal: number;
  /** How a service is run is known only when a source says so; who controls it and whose platform it is counts as known anyhow. */
  needsSource?: true;
  because(facts: RuleFacts): readonly KnownFact[] | undefined;
}

const outsideEu = (countries: readonly string[]): boolean => countries.some((country) => !within(country, 'EU'));
const when = (holds: boolean | undefined, ...facts: readonly (KnownFact | undefined)[]) =>
  holds ? present(...facts) : undefined;

const foreignPlatform = ({ role, country }: Supplier): boolean => role === 'platform' && !within(country, 'EU');

export const LIMITS: readonly Limit[] = [
  {
    outcome: 'foreign-control',
    objectives: ['SOV-1', 'SOV-2'],
    seal: 2,
    because: (facts) =>
      classOf(facts, 'us-controlled')?.because ??
      classOf(facts, 'third-country')?.because ??
      when(outsideEu(facts.facts.controlledFrom?.value ?? []), facts.facts.controlledFrom),
  },
  {
    outcome: 'foreign-host',
    objectives: ['SOV-2', 'SOV-4', 'SOV-5'],
    seal: 2,
    because: ({ facts: { hosts } }) =>
      when(
        hosts?.value.some(({ extent, country }) => extent === 'all' && !within(country, 'EU')),
        hosts,
      ),
  },
  {
    outcome: 'provider-keys',
    objectives: ['SOV-3'],
    seal: 1,
    needsSource: true,
    because: ({ facts: { keys } }) =>
      when(keys && keys.value.length > 0 && keys.value.every(({ custody }) => custody === 'provider'), keys),
  },
  {
    outcome: 'data-outside',
    objectives: ['SOV-3'],
    seal: 1,
    needsSource: true,
    because: ({ facts: { customerData } }) =>
      when(
        customerData?.value.reach === 'beyond' && !customerData.value.places.every((place) => within(place, 'EU')),
        customerData,
      ),
  },
  {
    outcome: 'foreign-platform',
    objectives: ['SOV-5'],
    seal: 2,
    because: ({ facts: { suppliers } }) => when(suppliers?.value.some(foreignPlatform), suppliers),
  },
  {
    outcome: 'live-updates',
    objectives: ['SOV-1', 'SOV-4', 'SOV-5'],
    seal: 2,
    because: ({ facts: { suppliers } }) =>
      when(
        suppliers?.value.some((supplier) => foreignPlatform(supplier) && supplier.updates === 'live'),
        suppliers,
      ),
  },
  {
    outcome: 'foreign-operation',
    objectives: ['SOV-4'],
    seal: 1,
    needsSource: true,
    because: ({ facts: { operation } }) => when(operation?.value.reach === 'beyond' && operation.value.outsideAccess, operation),
  },
  { outcome: 'hardware', objectives: ['SOV-5'], seal: 3, because: () => [] },
];
