import type { TextContext } from '../claims/claim';
import type { Block } from './block';
import { FRAME, NAVIGATION, selectorOf } from './hallmark';
import { HEADING, headingAbove } from './headings';
import { isShadowRoot } from './nodes';
import { isSiteName } from './site-name';

const IN_NAVIGATION = selectorOf(NAVIGATION);
const IN_FRAME = selectorOf(FRAME);

/** As `closest`, through the edges of shadow trees. */
function closest(element: Element, selector: string): Element | null {
  const found = element.closest(selector);
  const root = element.getRootNode();
  return found ?? (isShadowRoot(root) ? closest(root.host, selector) : null);
}

function roleOf({ element, text }: Block): NonNullable<TextContext['role']> {
  if (closest(element, HEADING)) return 'heading';
  if (closest(element, IN_NAVIGATION)) return 'navigation';
  return isSiteName(text, element.ownerDocument.title) && closest(element, IN_FRAME) ? 'navigation' : 'text';
}

/** What stands round a text and is not in it: its language, heading and role. */
export function contextOf(block: Block): TextContext {
  const { element } = block;
  const lang = closest(element, '[lang]')?.getAttribute('lang');
  const heading = headingAbove(element);
  return { ...(lang && { lang }), ...(heading && { heading }), role: roleOf(block) };
}
