import type { TextContext } from '../claims/claim';
import type { Block } from './block';
import { HEADING, headingAbove } from './headings';
import { isShadowRoot } from './nodes';

const NAVIGATION = 'nav,[role=navigation],[role=menu],[role=menubar]';

/** As `closest`, through the edges of shadow trees. */
function closest(element: Element, selector: string): Element | null {
  const found = element.closest(selector);
  const root = element.getRootNode();
  return found ?? (isShadowRoot(root) ? closest(root.host, selector) : null);
}

function roleOf(element: Element): NonNullable<TextContext['role']> {
  if (closest(element, HEADING)) return 'heading';
  return closest(element, NAVIGATION) ? 'navigation' : 'text';
}

/** What the page says of a text that the text itself does not: its language, heading and role. */
export class ContextFinder {
  constructor(private readonly setting: TextContext['setting']) {}

  of({ element }: Block): TextContext {
    const lang = closest(element, '[lang]')?.getAttribute('lang');
    const heading = headingAbove(element);
    return {
      ...(lang && { lang }),
      ...(this.setting && { setting: this.setting }),
      ...(heading && { heading }),
      role: roleOf(element),
    };
  }
}
