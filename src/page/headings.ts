import { HEADINGS } from './elements';
import { elementAbove } from './nodes';

export const HEADING = [...HEADINGS, '[role=heading]'].join();
const MOST = 60;
const LONGEST = 200;

const textOf = (heading: Element): string => (heading.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);

/** The page's headings as far as they may tell which product it is about. */
export function headingsOf(document: Document): string[] {
  const texts: string[] = [];
  for (const heading of document.querySelectorAll(HEADING)) {
    const text = textOf(heading);
    if (text !== '') texts.push(text);
    if (texts.length === MOST) break;
  }
  return texts;
}

/**
 * Elements looked at on the way up to a heading. Comparing positions instead takes time with every sibling, on long pages a
 * hundred times as much.
 */
const PATIENCE = 200;

/** The last heading within an element that comes before a text. */
function lastIn(element: Element): Element | undefined {
  if (element.matches(HEADING)) return element;
  return element.firstElementChild ? [...element.querySelectorAll(HEADING)].at(-1) : undefined;
}

/** The nearest heading before `element`, in its own tree or in the tree that hosts it; nothing where none is near. */
export function headingAbove(element: Element): string | undefined {
  let at: Element | null = element;
  for (let looked = 0; at && looked < PATIENCE; looked++) {
    const before: Element | null = at.previousElementSibling;
    const heading = before && lastIn(before);
    if (heading) return textOf(heading) || undefined;
    at = before ?? elementAbove(at);
  }
  return undefined;
}
