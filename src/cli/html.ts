import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { detect } from '../claims/detect';
import type { PageReading, PlacedClaim, PlacedDisclosure } from '../verdict/assessment';
import { attribute, type TextBlock, textBlocks } from './html-blocks';

type Element = DefaultTreeAdapterTypes.Element;

const CONTEXT_LENGTH = 400;

/** What the head of a page says about it, gathered in one walk. */
interface Head {
  lang: string;
  title: string;
  metas: TextBlock[];
}

/**
 * A saved page to a reading: the same blocks, the same detection and the same places as in the browser, as far as a page without
 * layout can tell.
 * @param url the address it was saved from.
 */
export function readPage(html: string, url: string): PageReading {
  const document = parse(html);
  const head = readHead(document);
  const blocks = [...head.metas, ...textBlocks(document)];
  const found = blocks.flatMap((block, index) => readBlock(block, index, head.lang));
  return {
    url,
    title: head.title,
    lang: head.lang,
    headings: blocks.filter((block) => block.role === 'heading').map((block) => block.text.trim()),
    translated: false,
    claims: found.flatMap((block) => block.claims),
    disclosures: found.flatMap((block) => block.disclosures),
  };
}

function readBlock(block: TextBlock, index: number, lang: string): { claims: PlacedClaim[]; disclosures: PlacedDisclosure[] }[] {
  const { text, place, role, heading } = block;
  const { claims, disclosures } = detect(text, { ...(lang && { lang }), role, ...(heading !== undefined && { heading }) });
  if (claims.length + disclosures.length === 0) return [];
  const identified = {
    context: text.replace(/\s+/g, ' ').trim().slice(0, CONTEXT_LENGTH),
    ...(heading !== undefined && { heading }),
  };
  return [
    {
      claims: claims.map((claim) => ({ ...claim, ...identified, id: `${index}.${claim.start}.${claim.type}`, place, role })),
      disclosures: disclosures.map((disclosure) => ({ ...disclosure, ...identified, id: `${index}.${disclosure.start}` })),
    },
  ];
}

function readHead(document: DefaultTreeAdapterTypes.Document): Head {
  const head: Head = { lang: '', title: '', metas: [] };
  for (const element of elements(document)) {
    if (element.tagName === 'html') head.lang = attribute(element, 'lang') ?? '';
    if (element.tagName === 'title' && head.title === '') head.title = titleOf(element);
    const meta = metaText(element);
    if (meta !== undefined) head.metas.push(meta);
  }
  if (head.title !== '') head.metas.unshift({ text: head.title, place: 'title', role: 'heading' });
  return head;
}

const titleOf = (element: Element): string =>
  element.childNodes
    .map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : ''))
    .join('')
    .trim();

/** Claims also stand where no reader sees them: the description a search engine shows, and alternative texts. */
function metaText(element: Element): TextBlock | undefined {
  if (element.tagName === 'img') {
    const text = attribute(element, 'alt');
    return text ? { text, place: 'alt', role: 'text' } : undefined;
  }
  if (element.tagName !== 'meta' || attribute(element, 'name')?.toLowerCase() !== 'description') return undefined;
  const text = attribute(element, 'content');
  return text ? { text, place: 'description', role: 'text' } : undefined;
}

function* elements(document: DefaultTreeAdapterTypes.Document): Generator<Element> {
  const stack = document.childNodes.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!defaultTreeAdapter.isElementNode(node)) continue;
    yield node;
    for (const child of node.childNodes.toReversed()) stack.push(child);
  }
}
