/** Sets parties side by side. Nothing is scored or ranked: rows keep the order in which the findings come, columns that of the parties. */
import type { Source } from '../vendors/fact';
import {
  type Comparison,
  type ComparisonMaterial,
  type ComparisonRow,
  type Entry,
  type Finding,
  type Party,
  SECTIONS,
  type Section,
} from './comparison';
import type { Say } from './labels';

const TITLES: Readonly<Record<Section, string>> = {
  control: 'compare_control',
  'data-access': 'report_axis_data_access',
  availability: 'report_axis_availability',
  technology: 'report_axis_technology',
  yardsticks: 'report_ceilings',
  claims: 'compare_claims',
};

export function compare(material: ComparisonMaterial, say: Say): Comparison {
  const sources = new Numbered();
  const { parties } = material;
  const sections = SECTIONS.map((section) => ({
    section,
    title: say({ key: TITLES[section] }),
    rows: rowsOf(parties, section, sources),
  }));
  return {
    ...material,
    title: say({ key: 'compare_heading', params: [{ list: parties.map(({ name }) => name) }] }),
    sections: sections.filter(({ rows }) => rows.length > 0),
    sources: sources.all(),
  };
}

function rowsOf(parties: readonly Party[], section: Section, sources: Numbered): ComparisonRow[] {
  const all = parties.flatMap(({ findings }) => findings[section]);
  const rows = new Map(all.map((finding) => [rowKey(finding), finding]));
  return merged([...rows.values()], parties, section).map(({ finding, variants }) => ({
    row: rowKey(finding),
    head: [finding.head, ...variants].join(', '),
    sources: sources.numbers(all.flatMap((other) => (other.row === finding.row ? (other.grounds ?? []) : []))),
    cells: parties.map((party) => once(cellOf(party, section, finding).map((entry) => entryOf(entry, sources)))),
  }));
}

const rowKey = ({ row, variant = '' }: Finding): string => `${row} ${variant}`;

/** What a page says twice stands in its cell once. */
const once = (entries: readonly Entry[]): Entry[] => [
  ...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values(),
];

const cellOf = ({ findings }: Party, section: Section, wanted: Finding): Finding[] =>
  findings[section].filter((finding) => rowKey(finding) === rowKey(wanted));

interface MergedRow {
  finding: Finding;
  variants: string[];
}

/** Variants of a row in which every party has the same become one. */
function merged(rows: readonly Finding[], parties: readonly Party[], section: Section): MergedRow[] {
  const result = new Map<string, MergedRow>();
  for (const finding of rows) {
    const cells = parties.map((party) => cellOf(party, section, finding).map(({ text, why, dated }) => [text, why, dated]));
    const key = JSON.stringify([finding.row, finding.variant === undefined ? '' : cells]);
    const variants = [...(result.get(key)?.variants ?? []), ...(finding.variant === undefined ? [] : [finding.variant])];
    result.set(key, { finding: result.get(key)?.finding ?? finding, variants });
  }
  return [...result.values()];
}

const entryOf = ({ text, why, dated, notes, sources: cited }: Finding, sources: Numbered): Entry => ({
  text,
  ...(why === undefined ? {} : { why }),
  dated,
  notes,
  sources: sources.numbers(cited),
});

/** Each address once, in the order in which it is first cited. */
class Numbered {
  readonly #numbers = new Map<string, number>();
  readonly #sources: Source[] = [];

  /** Each once, in their order. */
  numbers(sources: readonly Source[]): number[] {
    return [...new Set(sources.map((source) => this.#number(source)))].sort((a, b) => a - b);
  }

  #number(source: Source): number {
    const known = this.#numbers.get(source.url);
    if (known !== undefined) return known;
    this.#numbers.set(source.url, this.#sources.push(source));
    return this.#sources.length;
  }

  all(): readonly Source[] {
    return this.#sources;
  }
}
