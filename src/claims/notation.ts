import type { Place } from '../places';
import type { Scheme } from './claim';
import type { Concept } from './concept';

/**
 * The words of one language. Each value is one string of entries separated by spaces:
 *
 * - `word` exactly that word, in any case and with or without its accents
 * - `stem*` every word that begins so; `*part*` every word that contains it (compounds); `*end` every word that ends so
 * - `two_words` a phrase, also when it is hyphenated; `a/b_c` the phrases `a c` and `b c`
 * - `ne_~_pas` a phrase with up to three words where the tilde stands
 * - `^US` capitals as written must be capitals in the text; `!år` accents as written must be there
 */
export interface Lexicon {
  /** BCP 47 primary subtag; `*` belongs to every language. */
  lang: string;
  words: Partial<Record<Exclude<Concept, 'PLACE' | 'DEMONYM' | 'SCHEME'>, string>>;
  places?: Readonly<Record<Place, string>>;
  demonyms?: Readonly<Record<Place, string>>;
  schemes?: Partial<Record<Scheme, string>>;
}

/** One word of an entry. `gap` stands for up to three words. */
export interface WordTest {
  text: string;
  kind: 'word' | 'prefix' | 'suffix' | 'inner' | 'gap';
  /** As written, when capitals or accents are demanded. */
  cased?: string;
  accented?: string;
}

const KINDS = ['word', 'prefix', 'suffix', 'inner'] as const;

function readWord(source: string, fold: (text: string) => string): WordTest {
  if (source === '~') return { text: '', kind: 'gap' };
  const mark = source[0];
  const bare = mark === '^' || mark === '!' ? source.slice(1) : source;
  const open = (bare.endsWith('*') ? 1 : 0) + (bare.startsWith('*') ? 2 : 0);
  const text = bare.replaceAll('*', '');
  const test: WordTest = { text: fold(text), kind: KINDS[open] ?? 'word' };
  if (mark === '^') test.cased = text;
  if (mark === '!') test.accented = text.toLowerCase().normalize('NFC');
  return test;
}

const COMPOSED = /[ _/]/;
const alternatives = (word: string): string[] => (word.length > 1 ? word.split('/') : [word]);

/** Every entry of one lexicon string, each as its words. */
export function parseEntries(source: string, fold: (text: string) => string): WordTest[][] {
  if (source !== '' && !COMPOSED.test(source)) return [[readWord(source, fold)]];
  return source.split(' ').flatMap((entry) => {
    if (entry === '') return [];
    const words = entry.split('_').map(alternatives);
    const phrases = words.reduce<string[][]>((sofar, options) => sofar.flatMap((p) => options.map((o) => [...p, o])), [[]]);
    return phrases.map((phrase) => phrase.map((word) => readWord(word, fold)));
  });
}
