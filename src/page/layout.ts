import { INLINE } from './elements';

/** How an element takes part in the text round it. `apart`: a box within the line, such as a badge. `none`: not shown there. */
export type Flow = 'inline' | 'apart' | 'block' | 'none';

export interface Layout {
  flowOf(element: Element): Flow;
  /** Whether an element has boxes at all. Where it has none, nothing within it has, and its name alone tells its flow. */
  isRendered(element: Element): boolean;
}

const FLOWS: Readonly<Record<string, Flow>> = {
  inline: 'inline',
  contents: 'inline',
  ruby: 'inline',
  'ruby-base': 'inline',
  'inline-block': 'apart',
  'inline-flex': 'apart',
  'inline-grid': 'apart',
  'inline-table': 'apart',
  none: 'none',
};

/** The browser's own answer. It may make the browser work out styles, so it is asked only where a claim is likely. */
export const renderedLayout: Layout = {
  flowOf: (element) => FLOWS[getComputedStyle(element).display] ?? 'block',
  isRendered: (element) => element.checkVisibility(),
};

/** The answer of the element's name alone. */
export const namedLayout: Layout = {
  flowOf: (element) => (INLINE.has(element.localName) ? 'inline' : 'block'),
  isRendered: () => true,
};
