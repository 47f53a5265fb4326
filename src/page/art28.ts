/**
 * Regulation (EU) 2023/2854 (Data Act), article 28: providers of data processing services state on their websites under which
 * jurisdiction their infrastructure is and how they prevent international governmental access.
 */
const NAME = /data[\s_-]?act|2023[/\s_-]2854|datenverordnung|règlement sur les données|dataverordening/i;
const SUBJECT = /\b28\b|jurisdi[ck]|governmental access|international access|third.country access|transparen/i;

const BY_ADDRESS = ['data-act', 'dataact', 'data_act', '2023-2854'].map((part) => `a[href*="${part}" i]`).join();
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÈÉ';
const LOWER = 'abcdefghijklmnopqrstuvwxyzèé';
const WORDS = ['data act', '2023/2854', 'datenverordnung', 'règlement sur les données', 'dataverordening'];
const BY_WORDS = `//a[@href and (${WORDS.map((words) => `contains(translate(., '${UPPER}', '${LOWER}'), '${words}')`).join(' or ')})]`;
const FIRST = 9;

/** How well a link fits: 2 names the Data Act and what article 28 asks for, 1 the Data Act alone, 0 neither. */
export function fitOf(text: string, href: string): 0 | 1 | 2 {
  const words = `${text} ${href}`;
  if (!NAME.test(words)) return 0;
  return SUBJECT.test(words) ? 2 : 1;
}

/** Address of the disclosure that a page links to, if it does. */
export function disclosureLink(document: Document): string | undefined {
  const byWords = document.evaluate(BY_WORDS, document, null, FIRST, null).singleNodeValue as HTMLAnchorElement | null;
  const links = [...document.querySelectorAll<HTMLAnchorElement>(BY_ADDRESS), ...(byWords ? [byWords] : [])];
  const fits = links.map((link) => ({ href: link.href, fit: fitOf(link.textContent, link.href) })).filter(({ fit }) => fit > 0);
  return fits.sort((a, b) => b.fit - a.fit)[0]?.href;
}
