import type { Block } from '../../src/page/block';
import type { Flow, Layout } from '../../src/page/layout';
import { namedLayout } from '../../src/page/layout';
import { type Scope, stretchesOf } from '../../src/page/stretch';
import { blocksOf } from '../../src/page/walk';

/** Fills the body. */
export function show(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

/** As the names of elements say, save for those whose `data-flow` says otherwise: no test here lays anything out. */
export const statedLayout: Layout = {
  flowOf: (element) => (element.getAttribute('data-flow') as Flow | null) ?? namedLayout.flowOf(element),
  isRendered: (element) => !element.closest('[data-flow=none]'),
};

/** Every block of a scope. A stretch is only good until the next one is asked for. */
export function blocksOfScope(scope: Scope): Block[] {
  const blocks: Block[] = [];
  for (const stretch of stretchesOf(scope)) blocks.push(...blocksOf(stretch, statedLayout));
  return blocks;
}

export const blocksIn = (html: string): Block[] => blocksOfScope(show(html));

export const textsIn = (html: string): string[] => blocksIn(html).map(({ text }) => text.trim());
