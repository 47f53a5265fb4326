/** What a page calls its publisher, beside what the registry knows of the page's vendor. Names alone are compared, nothing follows. */
import { akin, coreOf } from './company-name';
import { copyrightHolder, legalNameIn } from './legal-name';
import type { Registry } from './registry';

/** Where a page names its publisher, as it was read. */
export interface PublisherTexts {
  structured: readonly string[];
  notices: readonly string[];
  imprintText?: string;
}

export interface StatedName {
  name: string;
  where: 'structured-data' | 'imprint' | 'copyright';
}

/** The names in it, each once, with the first place that says it. */
export function statedNames({ structured, notices, imprintText = '' }: PublisherTexts): StatedName[] {
  const imprint = legalNameIn(imprintText);
  const names: StatedName[] = [
    ...structured.map((name): StatedName => ({ name: name.replace(/\s+/g, ' ').trim(), where: 'structured-data' })),
    ...(imprint ? [{ name: imprint, where: 'imprint' } as const] : []),
    ...notices.flatMap((notice): StatedName[] => {
      const name = copyrightHolder(notice);
      return name ? [{ name, where: 'copyright' }] : [];
    }),
  ];
  return names.filter(({ name }, index) => names.findIndex((other) => other.name === name) === index);
}

/** same: somebody in the vendor's file is called so; akin: like one of them, as companies of one group are; other: like nobody. */
export type NameRelation = 'same' | 'akin' | 'other';

/** In: a name a page states and the id of the page's vendor. Out: its relation to the names in the vendor's file; undefined without a file. */
export function relationOf(name: string, vendor: string | null, registry: Registry): NameRelation | undefined {
  const file = vendor === null ? undefined : registry.find(vendor);
  if (!file) return undefined;
  const known = [file.name, ...(file.words ?? []), ...Object.values(file.parties).flatMap((party) => party.name ?? [])];
  if (known.some((other) => coreOf(name) === coreOf(other))) return 'same';
  return known.some((other) => akin(name, other)) ? 'akin' : 'other';
}

/** The company that operates what the vendor offers, as the registry names it. */
export function operatorName(vendor: string | null, registry: Registry): string | undefined {
  const file = vendor === null ? undefined : registry.find(vendor);
  return file?.parties[file.operator]?.name;
}
