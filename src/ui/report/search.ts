/** Which saved reports a search is after. Every word must be somewhere in the page, the vendor, the quotes, the notes or the tags. */
import type { VerdictValue } from '../../verdict/verdict';
import type { Entry } from './entry';
import { plain } from './plain';

export interface Search {
  words: string;
  vendor?: string;
  verdict?: VerdictValue;
  tag?: string;
}

const wordsOf = (search: Search): string[] => plain(search.words).split(/\s+/).filter(Boolean);

/** It finds everything. */
export const isEmpty = (search: Search): boolean =>
  wordsOf(search).length === 0 && [search.vendor, search.verdict, search.tag].every((choice) => choice === undefined);

export function passes(entry: Entry, search: Search): boolean {
  const { vendor, verdict, tag } = search;
  if (vendor !== undefined && entry.vendor !== vendor) return false;
  if (verdict !== undefined && !entry.verdicts.includes(verdict)) return false;
  if (tag !== undefined && !entry.tags.includes(tag)) return false;
  return wordsOf(search).every((word) => entry.words.includes(word));
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
