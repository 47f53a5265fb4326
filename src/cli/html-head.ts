import type { DefaultTreeAdapterTypes } from 'parse5';
import { BYLINE, bears, DATE, TRANSLATOR } from '../page/hallmark';
import type { PageSigns } from '../page/setting';
import { structuredDataOf } from '../page/signs';
import type { TextBlock } from './html-blocks';
import { attribute, type Element, elementsOf, markedOf, textOf } from './html-tree';

/** What a saved page says of itself, gathered in one walk: the same signs that a live page shows. */
export interface Head extends Pick<PageSigns, 'title' | 'types' | 'byline' | 'dated'> {
  lang: string;
  rootClasses: readonly string[];
  /** An element carries a translator's attribute. */
  translatorMarked: boolean;
  /** Texts that stand outside what the page shows, each once. */
  metas: TextBlock[];
}

const DESCRIPTIONS = new Set(['description', 'og:description', 'twitter:description']);
const IMAGES = new Set(['img', 'area']);

/** Claims also stand where no reader sees them: the description a search engine shows, and alternative texts. */
function metaText(element: Element): TextBlock | undefined {
  const isImage = IMAGES.has(element.tagName);
  const name = (attribute(element, 'name') ?? attribute(element, 'property') ?? '').toLowerCase();
  if (!isImage && !(element.tagName === 'meta' && DESCRIPTIONS.has(name))) return undefined;
  const text = attribute(element, isImage ? 'alt' : 'content');
  return text ? { text, place: isImage ? 'alt' : 'description', role: 'text' } : undefined;
}

class HeadReader {
  readonly #scripts: string[] = [];
  readonly #metas = new Map<string, TextBlock>();
  readonly #signs = { byline: false, dated: false, translatorMarked: false };
  #root: Element | undefined;
  #title: string | undefined;

  meet(element: Element): void {
    const marked = markedOf(element);
    if (element.tagName === 'html') this.#root = element;
    if (element.tagName === 'title') this.#title ??= textOf(element).trim();
    if (attribute(element, 'type')?.toLowerCase() === 'application/ld+json') this.#scripts.push(textOf(element));
    this.#signs.byline ||= bears(marked, BYLINE);
    this.#signs.dated ||= bears(marked, DATE);
    this.#signs.translatorMarked ||= bears(marked, TRANSLATOR);
    const meta = metaText(element);
    if (meta && !this.#metas.has(meta.text)) this.#metas.set(meta.text, meta);
  }

  head(): Head {
    const data = structuredDataOf(this.#scripts);
    const title = this.#title ?? '';
    const attributeOfRoot = (name: string) => (this.#root && attribute(this.#root, name)) ?? '';
    const titled: TextBlock[] = title === '' ? [] : [{ text: title, place: 'title', role: 'heading' }];
    return {
      title,
      lang: attributeOfRoot('lang') || attributeOfRoot('xml:lang'),
      types: data.types,
      byline: data.byline || this.#signs.byline,
      dated: data.dated || this.#signs.dated,
      rootClasses: attributeOfRoot('class').split(/\s+/),
      translatorMarked: this.#signs.translatorMarked,
      metas: [...titled, ...this.#metas.values()],
    };
  }
}

export function readHead(document: DefaultTreeAdapterTypes.Document): Head {
  const reader = new HeadReader();
  for (const element of elementsOf(document)) reader.meet(element);
  return reader.head();
}
