import { documentOf, framesIn } from './frames';
import type { NotRead } from './protocol';
import type { Tree } from './reader';

const PDF = '[type="application/pdf" i],iframe[src$=".pdf" i],embed[src$=".pdf" i]';
/** Asked for one by one: for a single name browsers have a faster way than for a list. */
const EMBEDDED = ['embed', 'object', 'iframe'];
const IMAGES = ['img', 'canvas', 'video'];
/** The browser shows these by itself, without text of the page. */
const MEDIA = /^(image|video|audio)\//;

/** What stands in the page and could not be read, counted by kind. */
export function notRead(document: Document, trees: Iterable<Tree>): NotRead[] {
  if (MEDIA.test(document.contentType)) return [{ what: 'document-type', count: 1 }];
  const counts = { 'cross-origin-frame': 0, pdf: 0, image: 0 };
  for (const tree of trees) {
    counts.pdf += EMBEDDED.flatMap((name) => [...tree.querySelectorAll(name)]).filter((element) => element.matches(PDF)).length;
    counts.image += IMAGES.reduce((sum, name) => sum + tree.querySelectorAll(name).length, 0);
    for (const frame of framesIn(tree)) if (!documentOf(frame) && !frame.matches(PDF)) counts['cross-origin-frame'] += 1;
  }
  return (Object.entries(counts) as [NotRead['what'], number][]).flatMap(([what, count]) => (count > 0 ? [{ what, count }] : []));
}
