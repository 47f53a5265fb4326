/** What a page calls its publisher, beside what the registry knows of the page's vendor. Names alone are compared, nothing follows. */
import { akin, coreOf } from './company-name';
import type { Registry } from './registry';

/** same: somebody in the vendor's file is called so; akin: like one of them, as companies of one group are; other: like nobody. */
export type NameRelation = 'same' | 'akin' | 'other';

/** In: a name a page states and the id of the page's vendor. Out: its relation to the names in the vendor's file; undefined without a file. */
export function relationOf(name: string, vendor: string | null, registry: Registry): NameRelation | undefined {
  const file = vendor === null ? undefined : registry.find(vendor);
  if (!file) return undefined;
  const known = [file.name, ...(file.words ?? []), ...Object.values(file.parties).map((party) => party.name)];
  if (known.some((other) => coreOf(name) === coreOf(other))) return 'same';
  return known.some((other) => akin(name, other)) ? 'akin' : 'other';
}

/** The company that operates what the vendor offers, as the registry names it. */
export function operatorName(vendor: string | null, registry: Registry): string | undefined {
  const file = vendor === null ? undefined : registry.find(vendor);
  return file?.parties[file.operator]?.name;
}
