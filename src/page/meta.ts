import type { ClaimPlace } from '../verdict/assessment';

/** A text that stands outside what the page shows. */
export interface MetaText {
  text: string;
  place: ClaimPlace;
}

const DESCRIPTION = 'meta[name="description" i],meta[property="og:description" i],meta[name="twitter:description" i]';
const ALTERNATIVE = 'img[alt],area[alt],input[type=image][alt],[role=img][aria-label]';

/** Title, descriptions and alternative texts, each text once. */
export function metaTexts(document: Document): MetaText[] {
  const texts: MetaText[] = [{ text: document.title, place: 'title' }];
  for (const meta of document.querySelectorAll(DESCRIPTION)) {
    texts.push({ text: meta.getAttribute('content') ?? '', place: 'description' });
  }
  for (const image of document.querySelectorAll(ALTERNATIVE)) {
    texts.push({ text: image.getAttribute('alt') ?? image.getAttribute('aria-label') ?? '', place: 'alt' });
  }
  const seen = new Set<string>();
  return texts.filter(({ text }) => text.trim() !== '' && !seen.has(text) && seen.add(text));
}
