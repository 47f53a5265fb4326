const SEPARATOR = /\s[|·•–—-]\s/;
const LONGEST = 80;

/** True for a text that is only the name of the site, as titles carry it at their end: "Storage – Sovereign Cloud NL". */
export function isSiteName(text: string, title: string): boolean {
  const name = text.trim();
  const parts = name.length > LONGEST ? [] : title.split(SEPARATOR);
  return parts.length > 1 && parts.at(-1)?.trim() === name;
}
