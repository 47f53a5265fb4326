/** Who stands behind a class: the name and country a reason names. */
import type { Param } from '../rules/rule';
import type { ChainLink, ControlClass, Profile } from '../vendors/profile';

export interface Actor {
  name: string;
  country?: string;
}

const held = (link: ChainLink): boolean => (link.status ?? 'held') === 'held';
const controls = (link: ChainLink): boolean => link.role === 'owner' && held(link) && link.control !== 'minority';

/** The last known controlling owner, or the operator itself. */
export function controller({ chain, name }: Profile): Actor {
  return chain.find(controls) ?? chain.find((link) => link.role === 'operator') ?? { name };
}

function usController(profile: Profile): Actor {
  return (
    profile.chain.find((link) => controls(link) && link.country === 'US') ??
    profile.chain.find((link) => link.role === 'operator' && link.country === 'US') ??
    controller(profile)
  );
}

const host = ({ facts, name }: Profile): Actor =>
  facts.hosts?.value.find((entry) => entry.country === 'US') ?? facts.hosts?.value[0] ?? { name };

/** The supplier of the platform software, from outside the EU first: the one a dependence is named after. */
export function platform({ facts, name }: Profile): Actor {
  const suppliers = facts.suppliers?.value ?? [];
  return suppliers.find((entry) => entry.role === 'platform') ?? suppliers.find((entry) => entry.role === 'own') ?? { name };
}

/** The actor a class rests on. */
export function actorOf(profile: Profile, of: ControlClass): Actor {
  if (of === 'us-controlled') return usController(profile);
  if (of === 'us-hosted') return host(profile);
  if (of === 'us-technology') return platform(profile);
  return controller(profile);
}

/** Name and country as a message's first two placeholders. */
export const actorParams = ({ name, country }: Actor): readonly Param[] => [
  name,
  country ? { country } : { key: 'verdict_country_unknown' },
];
