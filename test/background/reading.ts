/** Page readings as the content script sends them. */
import type { Coverage, FromPage } from '../../src/page/protocol';
import { NO_STATEMENTS } from '../../src/page/statements';
import type { PageReading, PlacedClaim } from '../../src/verdict/assessment';

export const coverage: Coverage = { elements: 12, blocks: 4, characters: 120, busy: 3, longestSlice: 2, done: true, notRead: [] };

export const claim = (id: string, more: Partial<PlacedClaim> = {}): PlacedClaim => ({
  id,
  type: 'label',
  quote: 'sovereign cloud',
  start: 4,
  end: 19,
  strength: 'plain',
  lang: 'en',
  detail: {},
  context: 'Our sovereign cloud.',
  place: 'text',
  ...more,
});

export const reading = (claims: PlacedClaim[], more: Partial<PageReading> = {}): PageReading => ({
  url: 'https://cloud.nobody.example/',
  title: 'Cloud',
  lang: 'en',
  headings: [],
  translated: false,
  claims,
  disclosures: [],
  ...more,
});

export const said = (of: PageReading, covered: Partial<Coverage> = {}): Extract<FromPage, { kind: 'reading' }> => ({
  kind: 'reading',
  reading: of,
  coverage: { ...coverage, ...covered },
  hosts: {},
  states: NO_STATEMENTS,
});
