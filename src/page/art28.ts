/**
 * Regulation (EU) 2023/2854 (Data Act), article 28: providers of data processing services state on their websites under which
 * jurisdiction their infrastructure is and how they prevent international governmental access.
 */
const NAME = /data[\s_-]?act|2023[/\s_-]2854|datenverordnung|règlement sur les données|dataverordening/i;
const SUBJECT = /\b28\b|jurisdi[ck]|governmental access|international access|third.country access|transparen/i;

/** Links looked at in one step: pages of references hold tens of thousands. */
const LINKS_PER_STEP = 256;

/** How well a link fits: 2 names the Data Act and what article 28 asks for, 1 the Data Act alone, 0 neither. */
export function fitOf(text: string, href: string): 0 | 1 | 2 {
  const words = `${text} ${href}`;
  if (!NAME.test(words)) return 0;
  return SUBJECT.test(words) ? 2 : 1;
}

/** Address of the disclosure that a page links to, if it does. */
export function* disclosureLink(document: Document): Generator<void, string | undefined> {
  let best: { link: HTMLAnchorElement | HTMLAreaElement; fit: number } | undefined;
  for (const [index, link] of [...document.links].entries()) {
    const fit = fitOf(link.textContent, link.getAttribute('href') ?? '');
    if (fit > (best?.fit ?? 0)) best = { link, fit };
    if (index % LINKS_PER_STEP === LINKS_PER_STEP - 1) yield;
  }
  return best?.link.href;
}
