/** Sets parties side by side. Nothing is scored or ranked: rows keep the order in which the findings come, columns that of the parties. */
import type { Source } from '../vendors/fact';
import {
  type Comparison,
  type ComparisonMaterial,
  type ComparisonRow,
  type Entry,
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
  const heads = new Map(parties.flatMap(({ findings }) => findings[section].map(({ row, head }) => [row, head] as const)));
  return [...heads].map(([row, head]) => ({
    head,
    cells: parties.map(({ findings }) =>
      findings[section].filter((finding) => finding.row === row).map((finding) => entryOf(finding, sources)),
    ),
  }));
}

const entryOf = ({ text, why, dated, notes, sources: cited }: Party['findings'][Section][number], sources: Numbered): Entry => ({
  text,
  ...(why === undefined ? {} : { why }),
  dated,
  notes,
  sources: [...new Set(cited.map((source) => sources.number(source)))],
});

/** Each address once, in the order in which it is first cited. */
class Numbered {
  readonly #numbers = new Map<string, number>();
  readonly #sources: Source[] = [];

  number(source: Source): number {
    const known = this.#numbers.get(source.url);
    if (known !== undefined) return known;
    this.#numbers.set(source.url, this.#sources.push(source));
    return this.#sources.length;
  }

  all(): readonly Source[] {
    return this.#sources;
  }
}
