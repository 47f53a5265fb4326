/**
 * The least that any script can do that wants to search a page's text and find its way back: one walk over the text nodes, their text
 * joined, a table of offsets, and a list of elements to skip. No shadow trees, no blocks, no search.
 */
const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'code',
  'textarea',
  'select',
  'svg',
  'math',
  'iframe',
  'object',
]);
const start = performance.now();
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const nodes = [];
const starts = [];
let text = '';
let parent = null;
let skipped = false;
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  if (node.parentNode !== parent) {
    parent = node.parentNode;
    skipped = SKIPPED.has(parent.localName);
  }
  if (skipped) continue;
  nodes.push(node);
  starts.push(text.length);
  text += node.data;
}
performance.measure('bench:done', { start, end: performance.now(), detail: nodes.length + starts.length + text.length });
