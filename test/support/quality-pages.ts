/** Real pages with labelled quotes, where they are present beside the project. */
import { existsSync, readFileSync } from 'node:fs';
import type { ClaimType } from '../../src/claims/claim';
import { readPage } from '../../src/cli/html';

export const PAGES = '../shared/pages';

interface LabelledPage {
  file: string;
  url: string;
  kind: string;
  claims: readonly { quote: string; type: ClaimType }[];
}

export interface PageScore {
  pages: number;
  quotes: number;
  quotesFound: number;
  claims: number;
  claimsLabelled: number;
  /** Claims found on pages that make none. */
  falseOnNegative: number;
  misses: string[];
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

function scorePage({ file, url, kind, claims: labels }: LabelledPage): PageScore {
  const { claims } = readPage(readFileSync(`${PAGES}/${file}`, 'utf8'), url);
  // A heading names a topic: neutral where it is not labelled.
  const found = claims.filter((claim) => claim.role !== 'heading');
  const meets = (label: string, quote: string): boolean => label.includes(squeeze(quote)) || squeeze(quote).includes(label);
  const metBy = (label: string) => claims.some((claim) => meets(label, claim.quote));
  const missed = labels.map(({ quote }) => squeeze(quote)).filter((quote) => !metBy(quote));
  const unlabelled = found.filter((claim) => !labels.some(({ quote }) => meets(squeeze(quote), claim.quote)));
  return {
    pages: 1,
    quotes: labels.length,
    quotesFound: labels.length - missed.length,
    claims: found.length,
    claimsLabelled: found.length - unlabelled.length,
    falseOnNegative: kind === 'negative' ? found.length : 0,
    misses: [
      ...missed.map((quote) => `${file}\tmissed\t${quote}`),
      ...unlabelled.map(
        ({ type, quote, context }) =>
          `${file}\t${kind === 'negative' ? 'false' : 'unlabelled'}\t${type} "${squeeze(quote)}"\t${context}`,
      ),
    ],
  };
}

/** The score of the labelled pages of each kind, or undefined when there are none. */
export function scorePages(): Map<string, PageScore> | undefined {
  if (!existsSync(`${PAGES}/index.json`)) return undefined;
  const pages = JSON.parse(readFileSync(`${PAGES}/index.json`, 'utf8')) as LabelledPage[];
  const kinds = new Map<string, PageScore>();
  for (const page of pages) kinds.set(page.kind, together([kinds.get(page.kind) ?? NONE, scorePage(page)]));
  return kinds;
}

const NONE: PageScore = { pages: 0, quotes: 0, quotesFound: 0, claims: 0, claimsLabelled: 0, falseOnNegative: 0, misses: [] };

export const together = (scores: Iterable<PageScore>): PageScore =>
  [...scores].reduce(
    (a, b) => ({
      pages: a.pages + b.pages,
      quotes: a.quotes + b.quotes,
      quotesFound: a.quotesFound + b.quotesFound,
      claims: a.claims + b.claims,
      claimsLabelled: a.claimsLabelled + b.claimsLabelled,
      falseOnNegative: a.falseOnNegative + b.falseOnNegative,
      misses: [...a.misses, ...b.misses],
    }),
    NONE,
  );
