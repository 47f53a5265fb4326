import { SHADOW_HOSTS } from './elements';
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

const CUSTOM_ELEMENTS = "descendant-or-self::*[contains(local-name(), '-')]";
const ORDERED = 7;

/** Custom elements cannot be named by a CSS selector; XPath finds them without an object for each element of the page. */
function* customElements(root: Element | ShadowRoot): Generator<Element> {
  const tops = isShadowRoot(root) ? root.children : [root];
  for (const top of tops) {
    const found = top.ownerDocument.evaluate(CUSTOM_ELEMENTS, top, null, ORDERED, null);
    for (let index = 0; index < found.snapshotLength; index++) yield found.snapshotItem(index) as Element;
  }
}

/** Every element within `root` that can host a shadow tree, itself included. */
function* possibleHosts(root: Element | ShadowRoot): Generator<Element> {
  if (!isShadowRoot(root) && SHADOW_HOSTS.has(root.localName)) yield root;
  yield* root.querySelectorAll([...SHADOW_HOSTS].join());
  yield* customElements(root);
}

/** Yields each shadow root directly within `root`, and `undefined` between them at every element that hosts none. */
export function* shadowRootsIn(root: Element | ShadowRoot, rootOf: RootOf = rootFinder()): Generator<ShadowRoot | undefined> {
  for (const host of possibleHosts(root)) yield rootOf(host) ?? undefined;
}
