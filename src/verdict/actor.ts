/** Who stands behind a class: the name and country a reason names. */
import type { Param } from '../rules/rule';
import type { ChainLink, ClassFinding, Profile } from '../vendors/profile';
import { partyName } from './party-name';

export interface Actor {
  name?: string | undefined;
  /** What it is, where it has no name of its own. */
  kind?: string;
  country?: string | undefined;
}

const held = (link: ChainLink): boolean => (link.status ?? 'held') === 'held';
const controls = (link: ChainLink): boolean =>
  link.role === 'owner' && held(link) && link.control !== 'minority' && link.control !== 'none';

const operator = ({ chain, name }: Profile): Actor => chain.find((link) => link.role === 'operator') ?? { name };

/** The controlling owner nearest to the operator in one of these countries; the last known one, or the operator itself, where none is. */
export function controllerFrom(profile: Profile, holds: (country: string) => boolean): Actor {
  const owners = profile.chain.filter(controls);
  return owners.findLast(({ country }) => country !== undefined && holds(country)) ?? owners[0] ?? operator(profile);
}

export function controller(profile: Profile): Actor {
  const from = profile.facts.controlledFrom?.value ?? [];
  const nearest = controllerFrom(profile, (country) => from.includes(country));
  return { ...nearest, country: nearest.country ?? from[0] };
}

const usController = (profile: Profile): Actor =>
  profile.chain.find((link) => controls(link) && link.country === 'US') ?? operator(profile);

const host = ({ facts, name }: Profile): Actor =>
  facts.hosts?.value.find((entry) => entry.country === 'US') ?? facts.hosts?.value[0] ?? { name };

/** The supplier of the platform software, from outside the EU first: the one a dependence is named after. */
export function platform({ facts, name }: Profile): Actor {
  const suppliers = facts.suppliers?.value ?? [];
  return suppliers.find((entry) => entry.role === 'platform') ?? suppliers.find((entry) => entry.role === 'own') ?? { name };
}

/** The actor a class rests on. */
export function actorOf(profile: Profile, finding: Pick<ClassFinding, 'class' | 'country'>): Actor {
  if (finding.class === 'us-controlled') return usController(profile);
  if (finding.class === 'us-hosted') return host(profile);
  if (finding.class === 'us-technology') return platform(profile);
  return finding.country ? controllerFrom(profile, (country) => country === finding.country) : controller(profile);
}

/** Name and country as a message's first two placeholders. */
export const actorParams = (actor: Actor): readonly Param[] => [
  partyName(actor),
  actor.country ? { country: actor.country } : { key: 'verdict_country_unknown' },
];
