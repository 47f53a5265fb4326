/**
 * Which names may be recognised on a page that is nobody's. A vendor called "Box" or "Exact" is not meant wherever the word
 * stands, and "Public Cloud" is many vendors' product: such names need a form of several words, one of them telling.
 */

/** Names of vendors that are also words, places, people or other things. Compared without case. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  (
    'a1 aruba bit bleu box centric clarence delos dell element exact free fuga gigas lumo mistral oracle orange post ' +
    'proton slack snowflake tim verda wire workday zoom'
  ).split(' '),
);

/** Words that many product names share and that tell no vendor. Compared without case. */
const GENERIC: ReadonlySet<string> = new Set(
  (
    'a air air-gapped and app apps bare boundary box by cloud cloud-dienste clouds communications community compute confiance ' +
    'control controls data data-boundary de dedicated defence desktop digital drive enterprise e eu europe european ' +
    'files for gapped government guardian hosted hosting i in infrastructure international key keys kubernetes local mail managed ' +
    'management metal national network of office on operations paas partner platform pod powered private public region ' +
    'regions restricted saas secure secnumcloud security server servers service services software souverain souveräne ' +
    'sovereign sovereignty storage suite the trust trusted virtual vault vpc vps workspace workspaces zone'
  ).split(' '),
);

/** The telling words of a name: those no other vendor's product would carry. */
const telling = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s,()]+/)
    .filter((word) => word.length > 0 && !GENERIC.has(word));

/** True when the name by itself points to one vendor: not a common word, not only generic ones, at least three letters. */
export function isDistinctive(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length > 1) return telling(name).length > 0;
  return name.length >= 3 && !GENERIC.has(name.toLowerCase()) && !AMBIGUOUS.has(name.toLowerCase());
}
