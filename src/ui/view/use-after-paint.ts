/** Puts off what is not seen at first sight. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** As high as a browser lets a popup grow, in CSS pixels. */
const POPUP_HEIGHT = 600;

/** With who speaks and the filter above them, these are more than a popup has room for. */
export const FIRST_CLAIMS = 4;

const isFull = (): boolean => document.documentElement.scrollHeight > Math.max(innerHeight, POPUP_HEIGHT);

/**
 * False until what was drawn first is on the screen; true from the start where that leaves room, so that nothing jumps.
 * @param atOnce nothing may come later, from the start or as soon as somebody asks for what lies further down.
 */
export function useAfterPaint(atOnce: boolean): boolean {
  const [due, setDue] = useState(atOnce);
  useLayoutEffect(() => {
    if (!isFull()) setDue(true);
  }, []);
  // A task of its own, so that what waits for the first paint, such as a key pressed meanwhile, comes before it.
  useEffect(() => {
    const task = setTimeout(() => setDue(true));
    return () => clearTimeout(task);
  }, []);
  return due || atOnce;
}
