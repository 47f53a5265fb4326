/** Who a page says publishes it: structured data, its imprint, the copyright notice in its footer. */
import { copyrightHolder, legalNameIn } from './legal-name';
import type { StatedIdentity, StatedName } from './statements';
import { organisationNames } from './structured-data';

const IMPRINT =
  /impressum|imprint|legal[\s_-]?(?:notice|information)|mentions[\s_-]?l[ée]gales|aviso[\s_-]?legal|note[\s_-]?legali|colofon/i;
const PRIVACY = /privacy|datenschutz|confidentialit[ée]|donn[ée]es[\s_-]personnelles|privacidad|privacidade|prywatno/i;
const FOOTER = 'footer,[role=contentinfo],[id*="footer" i],[class*="footer" i],[class*="copyright" i]';
const MOST_LINKS = 3_000;
const MOST_FOOTERS = 20;
const MOST_PARTS = 300;
const MOST_CHARACTERS = 20_000;
const MOST_NAMES = 5;
const LONGEST_NAME = 120;

const textOf = (element: Element | null): string => (element?.textContent ?? '').slice(0, MOST_CHARACTERS);

/** The last fitting link: legal links stand at the end of a page. */
function linkTo(links: readonly HTMLAnchorElement[], subject: RegExp): string | undefined {
  const found = links.findLast(({ textContent, pathname }) => subject.test(textContent ?? '') || subject.test(pathname));
  return found && /^https?:$/.test(found.protocol) ? found.href : undefined;
}

function imprintNames(document: Document): string[] {
  const heading = document.querySelector('h1')?.textContent ?? '';
  if (!IMPRINT.test(document.location.pathname) && !IMPRINT.test(heading)) return [];
  const name = legalNameIn(textOf(document.querySelector('main') ?? document.body));
  return name ? [name] : [];
}

/** The innermost part of a footer that names a holder: what stands beside it is no part of the name. */
function holderIn(footer: Element): string[] {
  const parts = [footer, ...footer.querySelectorAll('*')].slice(0, MOST_PARTS);
  return parts.flatMap((part) => copyrightHolder(textOf(part)) ?? []).slice(-1);
}

const copyrightNames = (document: Document): string[] =>
  [...document.querySelectorAll(FOOTER)].slice(0, MOST_FOOTERS).flatMap(holderIn);

/** Each name once, as one line, the first place that says it. */
function distinct(names: readonly StatedName[]): StatedName[] {
  const lines = names.map(({ name, where }) => ({ name: name.replace(/\s+/g, ' ').trim(), where }));
  const fitting = lines.filter(({ name }) => name !== '' && name.length <= LONGEST_NAME);
  return fitting.filter(({ name }, index) => fitting.findIndex((other) => other.name === name) === index).slice(0, MOST_NAMES);
}

export function statedIdentity(document: Document): StatedIdentity {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].slice(-MOST_LINKS);
  const imprint = linkTo(links, IMPRINT);
  const privacy = linkTo(links, PRIVACY);
  return {
    names: distinct([
      ...organisationNames(document).map((name): StatedName => ({ name, where: 'structured-data' })),
      ...imprintNames(document).map((name): StatedName => ({ name, where: 'imprint' })),
      ...copyrightNames(document).map((name): StatedName => ({ name, where: 'copyright' })),
    ]),
    ...(imprint && { imprint }),
    ...(privacy && { privacy }),
  };
}
