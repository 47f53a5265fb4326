import { BYLINE, DATE, selectorOf } from './hallmark';
import type { PageSigns } from './setting';

/** What a page's structured data (schema.org) say of the page, as far as we ask. */
export type StructuredData = Pick<PageSigns, 'types' | 'byline' | 'dated'>;

const isPerson = (author: unknown): boolean =>
  typeof author === 'object' && author !== null && '@type' in author && author['@type'] === 'Person';

/** What one script of structured data says, wherever it is nested; an author is a person, not the vendor. */
function readScript(json: string): StructuredData {
  const types: string[] = [];
  let byline = false;
  let dated = false;
  try {
    JSON.parse(json, (key, value) => {
      if (key === '@type') types.push(...[value].flat().filter((type) => typeof type === 'string'));
      byline ||= key === 'author' && [value].flat().some(isPerson);
      dated ||= key === 'datePublished';
      return value;
    });
  } catch {
    return { types: [], byline: false, dated: false };
  }
  return { types, byline, dated };
}

/** What all scripts of structured data say together; one that cannot be read says nothing. */
export function structuredDataOf(scripts: readonly string[]): StructuredData {
  const read = scripts.map(readScript);
  return {
    types: read.flatMap(({ types }) => types),
    byline: read.some(({ byline }) => byline),
    dated: read.some(({ dated }) => dated),
  };
}

function structuredDataIn(document: Document): StructuredData {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')];
  return structuredDataOf(scripts.map(({ textContent }) => textContent ?? ''));
}

/** What a live page shows of the kind of place it is. Most is looked for when it is asked for: each is a query over the whole page. */
export function signsOf(document: Document, headings: () => readonly string[]): PageSigns {
  const data = structuredDataIn(document);
  return {
    url: document.location.href,
    title: document.title,
    types: data.types,
    get headings() {
      return headings();
    },
    get byline() {
      return data.byline || document.querySelector(selectorOf(BYLINE)) !== null;
    },
    get dated() {
      return data.dated || document.querySelector(selectorOf(DATE)) !== null;
    },
  };
}
