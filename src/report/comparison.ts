/** Several vendors, offerings or reports side by side: a table in sections, every entry dated and with its sources by number. */
import type { Source } from '../vendors/fact';
import type { DataVersion } from '../verdict/assessment';

/** One thing known of one party. */
export interface Finding {
  /** What makes findings of several parties one row. */
  row: string;
  head: string;
  /** The version of a scheme; versions that say the same share a row. */
  variant?: string;
  text: string;
  /** Why, in a sentence. */
  why?: string;
  /** Its day, or the day of the oldest fact it rests on, as said. */
  dated: string;
  /** What goes with it: out of date, without a source. */
  notes: readonly string[];
  sources: readonly Source[];
  /** Sources of the rule, which are those of the whole row. */
  grounds?: readonly Source[];
}

export const SECTIONS = ['control', 'data-access', 'availability', 'technology', 'yardsticks', 'claims'] as const;
export type Section = (typeof SECTIONS)[number];

/** What is compared: a vendor, an offering, or what one saved report says. */
export interface Party {
  /** Unique in a comparison. */
  id: string;
  name: string;
  /** Whose offering it is, or which report it comes from. */
  by: string;
  findings: Readonly<Record<Section, readonly Finding[]>>;
}

export interface Entry extends Omit<Finding, 'row' | 'head' | 'variant' | 'sources' | 'grounds'> {
  /** Numbers in the list of sources. */
  sources: readonly number[];
}

export interface ComparisonRow {
  /** Unique in its section. */
  row: string;
  head: string;
  sources: readonly number[];
  /** One a party, in their order. */
  cells: readonly (readonly Entry[])[];
}

export interface Comparison extends ComparisonMaterial {
  title: string;
  sections: readonly { section: Section; title: string; rows: readonly ComparisonRow[] }[];
  sources: readonly Source[];
}

export interface ComparisonMaterial {
  parties: readonly Party[];
  /** ISO time. */
  created: string;
  language: string;
  tool: { name: string; version: string };
  data: DataVersion;
}
