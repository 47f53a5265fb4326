/** Company names as they are compared: `Amazon.com, Inc.` and `AMAZON` have one core, `Example SAS` and `Example GmbH` too. */

/** Legal forms without dots, and what joins them. */
const FORMS: ReadonlySet<string> = new Set(
  (
    'ab ag aps as asa bv co company corp corporation doo ehf gmbh group holding holdings inc incorporated kft kg kgaa limited ' +
    'llc llp lp ltd nv oo ou oy oyj pbc plc sa sarl sas sasu se sl slu sp spa spzoo srl sro ug uab z zrt'
  ).split(' '),
);

const SUFFIX = /\.(?:com|net|org|io|eu|de|fr|nl|it|es)\b/g;

const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(SUFFIX, '')
    .replace(/(?<=\p{L})[.’'](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** The telling part of a name; the whole name where nothing else is left. */
export function coreOf(name: string): string {
  const words = wordsOf(name);
  const end = words.findLastIndex((word) => !FORMS.has(word)) + 1;
  return (end > 0 ? words.slice(0, end) : words).join(' ');
}

/** True when one core is the other, or stands in it word by word: a group's name in that of its subsidiary. */
export function akin(one: string, other: string): boolean {
  const [a, b] = [coreOf(one), coreOf(other)];
  return a !== '' && b !== '' && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `));
}
