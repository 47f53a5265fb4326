/** Which saved reports a search is after. Every word must be somewhere in the page, the vendor, the quotes, the notes or the tags. */
import type { VerdictValue } from '../../verdict/verdict';
import type { SavedReport } from './library';

export interface Search {
  words: string;
  vendor?: string;
  verdict?: VerdictValue;
  tag?: string;
}

/** Without case and accents: "souverän" is found by "SOUVERAN". */
const plain = (words: string): string => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

export const vendorOf = (saved: SavedReport): string => ('report' in saved ? saved.report.profile.name : '');

export const verdictsOf = (saved: SavedReport): VerdictValue[] =>
  'report' in saved ? saved.report.claims.map(({ verdict }) => verdict.value) : [];

function wordsOf(saved: SavedReport): string {
  const beside = [saved.id, saved.notes, ...saved.tags];
  if (!('report' in saved)) return plain(beside.join('\n'));
  const { page, claims, note } = saved.report;
  return plain([...beside, vendorOf(saved), page.url, page.title, note, ...claims.map(({ quote }) => quote)].join('\n'));
}

export function passes(saved: SavedReport, { words, vendor, verdict, tag }: Search): boolean {
  if (vendor !== undefined && vendorOf(saved) !== vendor) return false;
  if (verdict !== undefined && !verdictsOf(saved).includes(verdict)) return false;
  if (tag !== undefined && !saved.tags.includes(tag)) return false;
  const found = wordsOf(saved);
  return plain(words)
    .split(/\s+/)
    .every((word) => found.includes(word));
}

/** What a field of tags, separated by commas, holds; each once. */
export const tagsOf = (field: string): string[] => [
  ...new Set(
    field
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
  ),
];
