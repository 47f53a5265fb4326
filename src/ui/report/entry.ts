/** What a list shows of a saved report and what a search looks in, small enough to read thousands of. */
import { parseReport, type Report } from '../../report/schema';
import type { VerdictValue } from '../../verdict/verdict';
import type { Stored } from './database';
import { plain } from './plain';

export interface Entry {
  id: string;
  saved: string;
  /** Empty for a damaged report, as are the vendor, the address and the verdicts. */
  title: string;
  vendor: string;
  /** Of the page, as the report has it. */
  address: string;
  /** Each once. */
  verdicts: VerdictValue[];
  claims: number;
  notes: string;
  tags: string[];
  damaged: boolean;
  /** Everything a search looks in, without case and accents. Of a very long text only the beginning. */
  words: string;
}

const LONGEST = 10_000;

const wordsOf = (texts: readonly string[]): string => plain(texts.map((text) => text.slice(0, LONGEST)).join('\n'));

export function entryOf(stored: Stored): Entry {
  const { id, saved, notes, tags } = stored;
  const report = parseReport(stored.report);
  const kept = { id, saved, notes, tags };
  if (!report) return { ...kept, ...NOTHING, damaged: true, words: wordsOf([id, notes, ...tags]) };
  const { page, profile, claims, note } = report;
  const quotes = claims.map(({ quote }) => quote);
  return {
    ...kept,
    title: (page.title || page.url).slice(0, LONGEST),
    vendor: profile.name.slice(0, LONGEST),
    address: page.url.slice(0, LONGEST),
    verdicts: verdictsOf(report),
    claims: claims.length,
    damaged: false,
    words: wordsOf([id, notes, ...tags, profile.name, page.url, page.title, note, ...quotes]),
  };
}

const NOTHING = { title: '', vendor: '', address: '', verdicts: [], claims: 0 };

const verdictsOf = ({ claims }: Report): VerdictValue[] => [...new Set(claims.map(({ verdict }) => verdict.value))];
