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

const WORD = /[\p{L}\p{N}]+/gu;

/** Names by their first word, each group as one pattern that matches where it is asked to, longest name first. */
function patterns(names: readonly Name[]): ReadonlyMap<string, RegExp> {
  const groups = new Map<string, Set<string>>();
  for (const text of names.flatMap(spellings)) {
    const [first = ''] = text.match(WORD) ?? [];
    groups.set(first, (groups.get(first) ?? new Set()).add(text));
  }
  const pattern = (group: ReadonlySet<string>) =>
    [...group]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|');
  return new Map([...groups].map(([first, group]) => [first, new RegExp(`(?:${pattern(group)})(?![\\p{L}\\p{N}])`, 'uy')]));
}

/** Out: one mention for every bearer of a name found, so that a name of two vendors is seen to be a tie. */
function finder(names: readonly Name[]): FindNames {
  const groups = byText(names);
  const byFirst = patterns(names);
  const nameAt = (text: string, first: string, start: number): string | undefined => {
    const pattern = byFirst.get(first);
    if (!pattern) return undefined;
    pattern.lastIndex = start;
    return pattern.exec(text)?.[0];
  };
  return (text) => {
    const mentions: Mention[] = [];
    let end = 0;
    for (const { 0: first, index: start } of text.matchAll(WORD)) {
      const name = start < end ? undefined : nameAt(text, first, start);
      if (name === undefined) continue;
      end = start + name.length;
      for (const { vendor, offering } of groups.get(normalised(name)) ?? []) mentions.push({ start, end, vendor, offering });
    }
    return mentions;
  };
}

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
