/** Finds vendors and offerings by name in a text: exact case, whole words, longest name first. */
import { isDistinctive } from './distinctive';
import type { Offering, Vendor } from './vendor';

export interface Mention {
  start: number;
  end: number;
  vendor: string;
  offering: string | null;
}

interface Name {
  text: string;
  vendor: string;
  offering: string | null;
}

export type FindNames = (text: string) => Mention[];

export interface NameIndex {
  /** Names telling enough for a page that is nobody's. */
  anywhere: FindNames;
  /** Every name of one vendor's offerings, generic ones too: for that vendor's own pages. */
  within(vendor: string): FindNames;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** A name of several words also counts in capitals throughout, as headings set it. */
const spellings = ({ text }: Name): string[] => (/\s/.test(text) ? [text, text.toUpperCase()] : [text]);

const normalised = (text: string): string => text.replace(/\s+/g, ' ').toUpperCase();

/** A name that a vendor carries itself means the vendor, also where one of its offerings is called the same. */
function bearers(names: readonly Name[]): Name[] {
  const whole = new Set(names.filter(({ offering }) => offering === null).map(({ vendor }) => vendor));
  return names.filter(({ vendor, offering }) => offering === null || !whole.has(vendor));
}

function byText(names: readonly Name[]): ReadonlyMap<string, Name[]> {
  const groups = new Map<string, Name[]>();
  for (const name of names) groups.set(normalised(name.text), [...(groups.get(normalised(name.text)) ?? []), name]);
  return new Map([...groups].map(([text, group]) => [text, bearers(group)]));
}

/** Out: one mention for every bearer of a name found, so that a name of two vendors is seen to be a tie. */
const finder = (names: readonly Name[]): FindNames => {
  if (names.length === 0) return () => [];
  const groups = byText(names);
  const longestFirst = [...new Set(names.flatMap(spellings))].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) =>
      (groups.get(normalised(match[0])) ?? []).map(({ vendor, offering }) => ({
        start: match.index,
        end: match.index + match[0].length,
        vendor,
        offering,
      })),
    );
};

const offeringNames = (vendor: Vendor, offering: Offering): Name[] =>
  [...(offering.words ?? []), offering.name].map((text) => ({ text, vendor: vendor.id, offering: offering.id }));

const ownNames = (vendor: Vendor): Name[] => [
  ...vendor.offerings.filter(({ resoldFrom }) => !resoldFrom).flatMap((offering) => offeringNames(vendor, offering)),
  ...(vendor.words ?? []).map((text) => ({ text, vendor: vendor.id, offering: null })),
];

/** The names by which `anywhere` knows a vendor. */
const distinctiveNames = (vendor: Vendor): Name[] => ownNames(vendor).filter(({ text }) => isDistinctive(text));

export function nameIndex(vendors: readonly Vendor[]): NameIndex {
  const within = new Map<string, FindNames>();
  const offeringsOf = (id: string): readonly Name[] => {
    const vendor = vendors.find((candidate) => candidate.id === id);
    return vendor ? vendor.offerings.flatMap((offering) => offeringNames(vendor, offering)) : [];
  };
  return {
    anywhere: finder(vendors.flatMap(distinctiveNames)),
    within: (id) => {
      const find = within.get(id) ?? finder(offeringsOf(id));
      within.set(id, find);
      return find;
    },
  };
}
