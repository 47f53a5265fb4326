import type { ClaimPlace } from '../verdict/assessment';

/** A text that stands outside what the page shows. */
export interface MetaText {
  text: string;
  place: ClaimPlace;
}

const DESCRIPTIONS: ReadonlySet<string> = new Set(['description', 'og:description', 'twitter:description']);
/** Asked for one by one: for a single name or attribute browsers have a faster way than for a list. */
const PICTURES = ['img', 'area', 'input[type=image]', '[role=img]'];

const isDescription = (meta: Element): boolean =>
  DESCRIPTIONS.has((meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase());

/** Title, descriptions and alternative texts, each text once. */
export function metaTexts(document: Document): MetaText[] {
  const texts: MetaText[] = [{ text: document.title, place: 'title' }];
  for (const meta of document.getElementsByTagName('meta')) {
    if (isDescription(meta)) texts.push({ text: meta.getAttribute('content') ?? '', place: 'description' });
  }
  for (const picture of PICTURES.flatMap((selector) => [...document.querySelectorAll(selector)])) {
    texts.push({ text: picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? '', place: 'alt' });
  }
  const seen = new Set<string>();
  return texts.filter(({ text }) => text.trim() !== '' && !seen.has(text) && seen.add(text));
}
