/** Where a page names its publisher: structured data, its imprint, the copyright notice in its footer. */
import type { PublisherWords } from './statements';
import { organisationNames } from './structured-data';

const IMPRINT =
  /impressum|imprint|legal[\s_-]?(notice|information)|mentions[\s_-]?l[ée]gales|aviso[\s_-]?legal|note[\s_-]?legali|colofon/i;
const PRIVACY = /privacy|datenschutz|confidentialit[ée]|donn[ée]es[\s_-]personnelles|privacidad|prywatno/i;
const FOOTER = 'footer,[role=contentinfo],[id*="footer" i],[class*="footer" i],[class*="copyright" i]';
/** A sign, then at least two letters. */
const NOTICE = /(?:©|\(c\)|copyright)\P{L}*\p{L}{2}/iu;
const MOST_LINKS = 400;
const MOST_FOOTERS = 20;
const MOST_PARTS = 300;
const MOST_NAMES = 5;
const LONGEST = { name: 120, notice: 300, imprint: 3_000 } as const;

const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The last fitting link: legal links stand at the end of a page. */
function linkTo(links: readonly HTMLAnchorElement[], subject: RegExp): string | undefined {
  const found = links.findLast(({ textContent, pathname }) => subject.test(textContent ?? '') || subject.test(pathname));
  return found && /^https?:$/.test(found.protocol) ? found.href : undefined;
}

/** The innermost part of a footer with a notice: what stands beside it is no part of it. */
function noticeIn(footer: Element): string[] {
  const parts = [footer, ...footer.querySelectorAll('*')].slice(0, MOST_PARTS);
  return parts
    .map(textOf)
    .filter((text) => NOTICE.test(text))
    .slice(-1);
}

function imprintText(document: Document): string | undefined {
  const isImprint = IMPRINT.test(document.location.pathname) || IMPRINT.test(textOf(document.querySelector('h1')));
  return isImprint ? textOf(document.querySelector('main') ?? document.body).slice(0, LONGEST.imprint) : undefined;
}

const few = (texts: readonly string[], longest: number): string[] =>
  [...new Set(texts)].filter((text) => text !== '' && text.length <= longest).slice(0, MOST_NAMES);

export function publisherWords(document: Document): PublisherWords {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].slice(-MOST_LINKS);
  const footers = [...document.querySelectorAll(FOOTER)].slice(0, MOST_FOOTERS);
  const text = imprintText(document);
  const imprint = linkTo(links, IMPRINT);
  const privacy = linkTo(links, PRIVACY);
  return {
    structured: few(organisationNames(document), LONGEST.name),
    notices: few(footers.flatMap(noticeIn), LONGEST.notice),
    ...(text && { imprintText: text }),
    ...(imprint && { imprint }),
    ...(privacy && { privacy }),
  };
}
