import { BLOCKS, DRAWN, INLINE, SHADOW_HOSTS, SKIPPED } from './elements';
import { isShadowRoot } from './nodes';

/** Chromium gives extensions closed roots by a function, Firefox by an attribute; nothing else does. */
interface ExtensionElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

type RootOf = (element: Element) => ShadowRoot | null;

const ofFirefox: RootOf = (element) => (element as ExtensionElement).openOrClosedShadowRoot ?? null;

/** The shadow root of an element, open or closed. */
function rootFinder(): RootOf {
  const { dom } = globalThis.chrome ?? {};
  return dom ? (element) => dom.openOrClosedShadowRoot(element as HTMLElement) : ofFirefox;
}

/** What pages have most of: a list is compared in order. */
const FREQUENT = 'div span a li p script i img path svg td ul br button option h3 strong h2 b em input tr section g'.split(' ');
/** Names of HTML and SVG. */
const ORDINARY = new Set([...FREQUENT, ...BLOCKS, ...INLINE, ...SKIPPED, ...DRAWN]);
/** Custom elements cannot be named by a selector; they are among what is not ordinary. */
const UNUSUAL = `:not(${[...ORDINARY].join()})`;

function* customElements(root: Element | ShadowRoot): Generator<Element> {
  if (!isShadowRoot(root) && root.localName.includes('-')) yield root;
  for (const element of root.querySelectorAll(UNUSUAL)) if (element.localName.includes('-')) yield element;
}

const BUILT_IN = [...SHADOW_HOSTS].join();
/** Several times faster than the other way round, in both browsers. */
const EMPTY = `:empty:is(${BUILT_IN})`;

/**
 * How thoroughly is looked. Asking every `div` of a page costs half as much as reading the page, so the first look is at custom elements
 * and at what holds nothing else; a `thorough` one is at every element that can host a shadow tree.
 */
export type Search = 'likely' | 'thorough';

function* possibleHosts(root: Element | ShadowRoot, search: Search): Generator<Element> {
  if (!isShadowRoot(root) && SHADOW_HOSTS.has(root.localName)) yield root;
  yield* root.querySelectorAll(search === 'thorough' ? BUILT_IN : EMPTY);
  yield* customElements(root);
}

/** Yields each shadow root directly within `root`, and `undefined` between them at every element that hosts none. */
export function* shadowRootsIn(
  root: Element | ShadowRoot,
  search: Search,
  rootOf: RootOf = rootFinder(),
): Generator<ShadowRoot | undefined> {
  for (const host of possibleHosts(root, search)) yield rootOf(host) ?? undefined;
}
