import type { PageSigns } from './setting';

/** `@type` values of a page's structured data, wherever they are nested. */
export function typesOf(json: string): string[] {
  const types: string[] = [];
  try {
    JSON.parse(json, (key, value) => {
      if (key === '@type') types.push(...[value].flat().filter((type) => typeof type === 'string'));
      return value;
    });
  } catch {
    return [];
  }
  return types;
}

/** What a live page shows of the kind of place it is. */
export function signsOf(document: Document): PageSigns {
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  return {
    url: document.location.href,
    title: document.title,
    types: [...scripts].flatMap(({ textContent }) => typesOf(textContent ?? '')),
    byline: document.querySelector('[rel=author],[itemprop=author],.byline,meta[name="author" i]') !== null,
  };
}
