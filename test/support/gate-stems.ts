/**
 * Derives `src/claims/gate-stems.ts` from the lexicons: the shortest set of stems such that a text without any of them holds no
 * trigger word. Run by `npm run quality` and `npm run gate`; a test holds that the file is up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { TRIGGER_CONCEPTS } from '../../src/claims/concept';
import { encode } from '../../src/claims/front-coding';
import { LEXICONS } from '../../src/claims/lexicon';
import { fold } from '../../src/claims/normalise';
import { type Lexicon, parseEntries, type WordTest } from '../../src/claims/notation';

export const STEMS_FILE = 'src/claims/gate-stems.ts';

/** Letters after which a word is cut: enough to be rare, few enough for inflections and languages to share a stem. */
const LONGEST = 8;
/** Letters by which words are grouped to one stem when several share them. */
const SHARED = 7;
/** Most words of a family that are looked for one by one. */
const FEW = 3;
/** Fewest letters of a phrase before more of its words are left out. */
const PHRASE = 8;
const SHORTEST_BYTES = 3;
/** Fewest letters of a word that stands for a phrase. */
const WHOLE = 5;
/** Words a phrase keeps unless they are very short, and letters of the last of them. */
const LONGEST_PHRASE = 2;
const LAST_WORD = 3;
const LINE = 120;

/** A stem as it is written: the word, `*` where it may go on, `_` between the words of a phrase, `^` before an acronym. */
interface Stem {
  text: string;
  openStart: boolean;
  openEnd: boolean;
  acronym: boolean;
  /** Every word of the entry, uncut: another stem that one of them begins with makes this one needless. */
  words: readonly string[];
}

const TRIGGERS: ReadonlySet<string> = new Set(TRIGGER_CONCEPTS);
const ACRONYM = /^\p{Script=Latin}[\p{Script=Latin}\d]{1,4}$/u;

function* entriesOf(
  { words, places = {}, demonyms = {}, schemes = {} }: Lexicon,
  wanted: (concept: string) => boolean,
): Generator<WordTest[]> {
  const sources = Object.entries(words).flatMap(([concept, source]) => (wanted(concept) ? [source] : []));
  const named = wanted('PLACE') ? [places, demonyms, schemes].flatMap((table) => Object.values(table)) : [];
  for (const source of [...sources, ...named]) yield* parseEntries(source, (word) => word.toLowerCase());
}

/** The part of an entry that is looked for: all of a phrase up to its first gap or open word; of one that begins open, its longest word. */
function stemOf(entry: readonly WordTest[]): Stem {
  const written: WordTest[] = [];
  for (const word of entry) {
    if (written.length >= LONGEST_PHRASE && lettersOf(written) >= PHRASE) break;
    if (word.kind === 'gap' || (written.length > 0 && (opensEnd(written[written.length - 1]) || opensStart(word)))) break;
    written.push(word);
  }
  const words = entry.filter(({ kind }) => kind === 'word' || kind === 'prefix').map(({ text }) => text);
  if (written.length > 1) return { ...ofPhrase(written, written.length < entry.length), words };
  const only = longest(entry);
  return shorten({ text: only.text, openStart: opensStart(only), openEnd: opensEnd(only), acronym: isAcronym(only), words });
}

const lettersOf = (words: readonly WordTest[]): number => words.reduce((sum, { text }) => sum + text.length, 0);

/** The first words of a phrase, the last of them cut. */
function ofPhrase(words: readonly WordTest[], more: boolean): Omit<Stem, 'words'> {
  const last = words[words.length - 1]?.text ?? '';
  const cut = last.length > LAST_WORD;
  return {
    text: [...words.slice(0, -1).map(({ text }) => text), cut ? last.slice(0, LAST_WORD) : last].join('_'),
    openStart: opensStart(words[0]),
    openEnd: cut || more || opensEnd(words[words.length - 1]),
    acronym: isAcronym(words[0]),
  };
}

function isAcronym(word: WordTest | undefined): boolean {
  const cased = word?.cased ?? '';
  return ACRONYM.test(cased) && cased === cased.toUpperCase();
}
const opensStart = (word: WordTest | undefined): boolean => word?.kind === 'suffix' || word?.kind === 'inner';
const opensEnd = (word: WordTest | undefined): boolean => word?.kind === 'prefix' || word?.kind === 'inner';

/** Words that companions of any language begin with: too common to stand for a phrase. */
const COMMON = LEXICONS.flatMap((lexicon) => [...entriesOf(lexicon, (concept) => !TRIGGERS.has(concept))]).flatMap(
  ([word, ...rest]) => (word && rest.length === 0 && (word.kind === 'word' || word.kind === 'prefix') ? [fold(word.text)] : []),
);
const COMMON_WORDS: ReadonlySet<string> = new Set(COMMON);

/** True when the word, cut anywhere after four letters, is a common one. */
function isCommon({ text }: WordTest): boolean {
  const word = fold(text);
  for (let length = 4; length <= word.length; length++) if (COMMON_WORDS.has(word.slice(0, length))) return true;
  return false;
}

/** The word that stands for a phrase which begins open: the longest that is not common, else the longest. */
function longest(entry: readonly WordTest[]): WordTest {
  const rare = entry.filter((word) => word.text.length >= WHOLE && !isCommon(word));
  return (rare.length > 0 ? rare : entry).reduce((a, b) => (b.text.length > a.text.length ? b : a));
}

function shorten(stem: Stem): Stem {
  if (stem.acronym || stem.text.length <= LONGEST) return stem;
  return { ...stem, text: stem.text.slice(0, LONGEST), openEnd: true };
}

/** As the gate reads texts: without accents, and only acronyms in capitals. */
function spelling(stem: Stem): Stem {
  const bare = { ...stem, text: fold(stem.text), words: stem.words.map(fold) };
  return stem.acronym ? { ...bare, text: bare.text.toUpperCase() } : bare;
}

/** What makes words one family: the same beginning, looked for in the same part of a word. */
function familyOf({ text, openStart, acronym }: Stem): string {
  const single = text.length >= SHARED && !text.includes('_') && !acronym;
  return single ? `${openStart ? '*' : ''}${text.slice(0, SHARED)}` : '';
}

function commonStart(texts: readonly string[]): string {
  const [first = '', ...rest] = texts;
  let length = first.length;
  for (const text of rest) while (!text.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}

/** Different words of one family become one open stem: what they begin with. */
function group(stems: readonly Stem[]): Stem[] {
  const families = new Map<string, Map<string, Stem>>();
  const phrases: Stem[] = [];
  for (const stem of stems) {
    const family = familyOf(stem);
    if (family === '') phrases.push(stem);
    else families.set(family, (families.get(family) ?? new Map<string, Stem>()).set(keyOf(stem), stem));
  }
  const open = (members: readonly Stem[]): Stem => ({
    text: commonStart(members.map(({ text }) => text)),
    openStart: members.some(({ openStart }) => openStart),
    openEnd: true,
    acronym: false,
    words: [],
  });
  return [
    ...phrases,
    ...[...families.values()].flatMap((family) => {
      const members = [...family.values()];
      return members.length > FEW ? [open(members)] : members;
    }),
  ];
}

/** What the single words among the stems already meet: whole words, and everything that begins so. */
class Covered {
  readonly #whole = new Set<string>();
  readonly #open = new Set<string>();

  constructor(stems: readonly Stem[]) {
    for (const { text, openStart, openEnd, acronym } of stems) {
      if (!acronym && !openStart && !text.includes('_')) (openEnd ? this.#open : this.#whole).add(text);
    }
  }

  #begins(word: string, shortest: number): boolean {
    for (let length = 1; length <= word.length - shortest; length++) if (this.#open.has(word.slice(0, length))) return true;
    return false;
  }

  /** True when a stem need not be looked for, because another is met wherever it is. */
  has({ text, openStart, openEnd, acronym, words }: Stem): boolean {
    if (acronym || text.includes('_')) return words.some((word) => this.#whole.has(word) || this.#begins(word, 0));
    return !openStart && this.#begins(text, openEnd ? 1 : 0);
  }
}

/** Two letters in small print are too common a pair to look for; capitals are not. */
const isLongEnough = ({ text, acronym }: Stem): boolean => acronym || new TextEncoder().encode(text).length >= SHORTEST_BYTES;

const keyOf = ({ text, openStart, openEnd, acronym }: Stem): string =>
  `${acronym ? '^' : ''}${openStart ? '*' : ''}${text}${openEnd ? '*' : ''}`;

/** The stems of lexicons, as `front-coding.ts` writes them. */
export function stemList(lexicons: readonly Lexicon[]): string {
  const stems = lexicons.flatMap((lexicon) =>
    [...entriesOf(lexicon, (concept) => TRIGGERS.has(concept))].map(stemOf).map(spelling),
  );
  const grouped = group(stems.filter(isLongEnough));
  const covered = new Covered(grouped);
  const needed = grouped.filter((stem) => !covered.has(stem));
  const different = [...new Map(needed.map((stem) => [keyOf(stem), stem])).values()];
  return encode(different);
}

/** The text of the file, from the lexicons as they are. */
export function gateStems(): string {
  const lines = wrap(stemList(LEXICONS)).map((line) => `  ${JSON.stringify(line)}`);
  return `/** Derived from the lexicons by \`npm run gate\`: what \`gate-table.ts\` looks for, as \`front-coding.ts\` writes it. */
export const STEMS =
${lines.join(' +\n')};
`;
}

const wrap = (list: string): string[] => list.match(new RegExp(`.{1,${LINE}}`, 'gu')) ?? [];

/** Writes the file when it is out of date. */
export function writeGateStems(): void {
  const text = gateStems();
  if (readFileSync(STEMS_FILE, 'utf8') !== text) writeFileSync(STEMS_FILE, text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeGateStems();
