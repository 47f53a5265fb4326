import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import type { TextContext } from '../claims/claim';
import { HEADINGS, INLINE, SKIPPED } from '../page/elements';
import { bears, FRAME, type Hallmark, NAVIGATION } from '../page/hallmark';
import { isSiteName } from '../page/site-name';
import type { ClaimPlace } from '../verdict/assessment';
import { attribute, type Element, markedOf } from './html-tree';

/** Text that reads as one run, whatever inline elements it is cut into, with what the page says of it. */
export interface TextBlock {
  text: string;
  place: ClaimPlace;
  role: NonNullable<TextContext['role']>;
  heading?: string;
  /** As the nearest element around it declares. */
  lang?: string;
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

interface Surroundings extends Pick<TextBlock, 'place' | 'role' | 'lang'> {
  /** In the header or footer. */
  framed: boolean;
}

const OUTERMOST: Surroundings = { place: 'text', role: 'text', framed: false };

const HEADING: readonly Hallmark[] = [...[...HEADINGS].map((name) => ({ name })), { attribute: 'role', word: 'heading' }];

/** White space is one space as it is rendered, so that a line of the source does not end a sentence. */
const SOURCE_BREAKS = /[\t\n\f\r]/g;

/** Cuts the text of one page into blocks, in reading order. */
class BlockReader {
  readonly blocks: TextBlock[] = [];
  readonly #stack: { node: Node | 'end'; around: Surroundings }[] = [];
  #text = '';
  #heading: string | undefined;

  constructor(private readonly title: string) {}

  /** Walks without recursion: a page may nest a hundred thousand elements. */
  read(root: Parent): void {
    this.#push(root, OUTERMOST);
    for (let next = this.#stack.pop(); next !== undefined; next = this.#stack.pop()) {
      const { node, around } = next;
      if (node === 'end') this.#flush(around);
      else if (defaultTreeAdapter.isTextNode(node)) this.#text += node.value.replace(SOURCE_BREAKS, ' ');
      else if (defaultTreeAdapter.isElementNode(node)) this.#enter(node, around);
    }
    this.#flush(OUTERMOST);
  }

  #push(parent: Parent, around: Surroundings): void {
    for (const node of parent.childNodes.toReversed()) this.#stack.push({ node, around });
  }

  #enter(element: Element, around: Surroundings): void {
    if (element.tagName === 'br') this.#text += '\n';
    if (isSkipped(element)) return;
    const inside = surroundingsIn(element, around);
    if (INLINE.has(element.tagName) && inside === around) {
      this.#push(element, around);
      return;
    }
    this.#flush(around);
    this.#stack.push({ node: 'end', around: inside });
    this.#push(element, inside);
  }

  #flush({ framed, ...around }: Surroundings): void {
    const text = this.#text;
    this.#text = '';
    if (text.trim() === '') return;
    const isName = framed && around.role === 'text' && isSiteName(text, this.title);
    const heading = this.#heading;
    this.blocks.push({ text, ...around, ...(isName && { role: 'navigation' }), ...(heading !== undefined && { heading }) });
    if (around.role === 'heading') this.#heading = text.trim();
  }
}

/** The blocks of a parsed page, cut where the content script cuts them. */
export function textBlocks(root: Parent, title: string): TextBlock[] {
  const reader = new BlockReader(title);
  reader.read(root);
  return reader.blocks;
}

function isSkipped(element: Element): boolean {
  const editable = attribute(element, 'contenteditable');
  return (
    SKIPPED.has(element.tagName) || (editable !== undefined && editable !== 'false') || attribute(element, 'role') === 'textbox'
  );
}

/** The same object where nothing changes. */
function surroundingsIn(element: Element, around: Surroundings): Surroundings {
  const hidden = attribute(element, 'hidden') !== undefined || /display\s*:\s*none/i.test(attribute(element, 'style') ?? '');
  const lang = INLINE.has(element.tagName) ? around.lang : (attribute(element, 'lang') ?? around.lang);
  const inside: Surroundings = {
    place: hidden ? 'hidden' : around.place,
    role: roleOf(element) ?? around.role,
    framed: around.framed || bears(markedOf(element), FRAME),
    ...(lang && { lang }),
  };
  return isSame(inside, around) ? around : inside;
}

const isSame = (a: Surroundings, b: Surroundings): boolean =>
  a.place === b.place && a.role === b.role && a.framed === b.framed && a.lang === b.lang;

function roleOf(element: Element): TextBlock['role'] | undefined {
  const marked = markedOf(element);
  if (bears(marked, HEADING)) return 'heading';
  return bears(marked, NAVIGATION) ? 'navigation' : undefined;
}
