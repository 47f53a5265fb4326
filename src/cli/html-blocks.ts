import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import type { TextContext } from '../claims/claim';
import { HEADINGS, INLINE, SKIPPED } from '../page/elements';
import type { ClaimPlace } from '../verdict/assessment';

/** Text that reads as one run, whatever inline elements it is cut into. */
export interface TextBlock {
  text: string;
  place: ClaimPlace;
  role: NonNullable<TextContext['role']>;
  heading?: string;
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

interface Surroundings {
  place: ClaimPlace;
  role: TextBlock['role'];
}

/** White space is one space as it is rendered, so that a line of the source does not end a sentence. */
const SOURCE_BREAKS = /[\t\n\f\r]/g;

/**
 * The blocks of a parsed page in reading order, cut where the content script cuts them. Walks without recursion: a page may nest
 * a hundred thousand elements.
 */
export function textBlocks(root: Parent): TextBlock[] {
  const blocks: TextBlock[] = [];
  const stack: { node: Node | 'end'; around: Surroundings }[] = [];
  let text = '';
  let heading: string | undefined;

  const flush = (around: Surroundings): void => {
    const whole = text;
    text = '';
    if (whole.trim() === '') return;
    blocks.push({ text: whole, ...around, ...(heading !== undefined && { heading }) });
    if (around.role === 'heading') heading = whole.trim();
  };
  const push = (parent: Parent, around: Surroundings): void => {
    for (const node of parent.childNodes.toReversed()) stack.push({ node, around });
  };

  push(root, { place: 'text', role: 'text' });
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, around } = next;
    if (node === 'end') flush(around);
    else if (defaultTreeAdapter.isTextNode(node)) text += node.value.replace(SOURCE_BREAKS, ' ');
    else if (defaultTreeAdapter.isElementNode(node)) enter(node, around);
  }
  flush({ place: 'text', role: 'text' });
  return blocks;

  function enter(element: Element, around: Surroundings): void {
    if (element.tagName === 'br') text += '\n';
    if (isSkipped(element)) return;
    const inside = surroundingsIn(element, around);
    if (INLINE.has(element.tagName) && inside === around) {
      push(element, around);
      return;
    }
    flush(around);
    stack.push({ node: 'end', around: inside });
    push(element, inside);
  }
}

function isSkipped(element: Element): boolean {
  return (
    SKIPPED.has(element.tagName) ||
    attribute(element, 'contenteditable') === '' ||
    attribute(element, 'contenteditable') === 'true'
  );
}

function surroundingsIn(element: Element, around: Surroundings): Surroundings {
  const hidden = attribute(element, 'hidden') !== undefined || /display\s*:\s*none/i.test(attribute(element, 'style') ?? '');
  const role = roleOf(element) ?? around.role;
  const place = hidden ? 'hidden' : around.place;
  return role === around.role && place === around.place ? around : { place, role };
}

function roleOf(element: Element): TextBlock['role'] | undefined {
  if (HEADINGS.has(element.tagName)) return 'heading';
  if (element.tagName === 'nav' || attribute(element, 'role') === 'navigation') return 'navigation';
  return undefined;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}
