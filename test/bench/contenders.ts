/** The work each contender does in a page, as functions that run there, and the words the highlighters look for. */
import { PROSE } from './prose';

const SKIPPED = 'script style noscript template code textarea select option';

/** What the planted claims have in common, as one expression of literal phrases: what a highlighter has to be given. */
export const PHRASES = [...new Set(PROSE.flatMap(({ claims }) => claims.map((claim) => claim.split(' ').slice(0, 3).join(' '))))]
  .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'))
  .join('|');

/** The least a script can do to read a page: one walk over its text, joined, with an offset table and a skip list. Milliseconds. */
export function floorIn(skipped: string): number {
  const start = performance.now();
  const skip = new Set(skipped.toUpperCase().split(' '));
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  const offsets: number[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (skip.has(node.parentElement?.tagName ?? '')) continue;
    nodes.push(node);
    offsets.push(text.length);
    text += (node as Text).data;
  }
  if (text.charCodeAt(text.length - 1) === offsets.length) throw new Error('nothing was read');
  return performance.now() - start;
}

/** Search and wrap by a library of the family of mark.js, which the page has under the name `Mark`. Milliseconds. */
export function highlightIn(phrases: string): number {
  const { Mark } = window as unknown as {
    Mark: new (root: Element) => { markRegExp(expression: RegExp, options: object): void };
  };
  const start = performance.now();
  new Mark(document.body).markRegExp(new RegExp(phrases, 'gi'), { acrossElements: true });
  return performance.now() - start;
}

/** Main-thread time of our scan so far, and the slices it came in. */
export function scanIn(): number[] {
  return performance.getEntriesByName('sovereignty-lens:scan').map(({ duration }) => duration);
}

export const SKIP_LIST = SKIPPED;
