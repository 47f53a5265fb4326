import type { ClaimPlace } from '../verdict/assessment';

/** A text that stands outside what the page shows. */
export interface MetaText {
  text: string;
  place: ClaimPlace;
}

const DESCRIPTIONS: ReadonlySet<string> = new Set(['description', 'og:description', 'twitter:description']);
const PICTURES = 'area[alt],input[type=image][alt],[role=img][aria-label]';

const isDescription = (meta: Element): boolean =>
  DESCRIPTIONS.has((meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase());

/** Title, descriptions and alternative texts, each text once. */
export function metaTexts(document: Document): MetaText[] {
  const texts: MetaText[] = [{ text: document.title, place: 'title' }];
  for (const meta of document.getElementsByTagName('meta')) {
    if (isDescription(meta)) texts.push({ text: meta.getAttribute('content') ?? '', place: 'description' });
  }
  for (const picture of [...document.getElementsByTagName('img'), ...document.querySelectorAll(PICTURES)]) {
    texts.push({ text: picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? '', place: 'alt' });
  }
  const seen = new Set<string>();
  return texts.filter(({ text }) => text.trim() !== '' && !seen.has(text) && seen.add(text));
}
