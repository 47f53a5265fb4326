/** Pictures whose alternative text is short and may name a certificate. What stands behind a picture is not looked at. */
import type { StatedMark } from './statements';

const PICTURES = 'img[alt],svg[aria-label],[role=img][aria-label]';
const MAY_NAME = /\bC5\b|27001|\bSOC|gaia|sec\s?num|CISPE|\bENS\b|seguridad|HDS|santé|TISAX|EUCS/i;
const MOST_MARKS = 20;
const LONGEST_TEXT = 160;

/** Each once, however often the page shows it. */
export function statedMarks(document: Document): StatedMark[] {
  const marks = new Map<string, StatedMark>();
  for (const picture of document.querySelectorAll(PICTURES)) {
    const text = (picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? '').replace(/\s+/g, ' ').trim();
    if (text.length > LONGEST_TEXT || !MAY_NAME.test(text) || marks.size === MOST_MARKS) continue;
    const link = picture.closest<HTMLAnchorElement>('a[href]');
    const mark = { text, ...(link && /^https?:$/.test(link.protocol) && { link: link.href }) };
    marks.set(`${text} ${mark.link}`, mark);
  }
  return [...marks.values()];
}
