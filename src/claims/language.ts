import { LANGUAGES } from './lexicon';
import type { Hit, Reading } from './reading';
import { EVERY_LANGUAGE } from './vocabulary';

const COMMON_WORD = 3;
const WORD_OF_PHRASE = 1;
/** "Souveränität" tells its language better than most. */
const LONG_WORD = 2;
const DECLARED = 1;

/** Trade words of every language tell none, even where a lexicon has them too; the name of a town does where one has. */
const isOfAll = ({ langs, own, place }: Hit): boolean => own === 0 || (langs < 0 && place === undefined);

function weigh(scores: number[], hit: Hit): void {
  if (isOfAll(hit)) return;
  const word = hit.concept === 'SOVEREIGNTY' ? LONG_WORD : WORD_OF_PHRASE;
  const weight = hit.concept === 'STOP' ? COMMON_WORD : word * (hit.to - hit.from + 1);
  for (let i = 0; i < scores.length; i++) if (hit.own & hit.langs & (1 << i)) scores[i] = (scores[i] ?? 0) + weight;
}

/** Norwegian is declared as a whole or as one of its two written forms; the lexicon of one serves all. */
const SAME: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

/** The lexicon's name of a declared language; its primary subtag when there is no lexicon. */
function primaryOf(declared: string): string {
  const primary = declared.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return SAME[primary] ?? primary;
}

/** The languages a segment may be in, best first: those with the most known words. `declared` decides between equals only. */
export function languagesOf(reading: Reading, declared = ''): number[] {
  const scores = LANGUAGES.map(() => 0);
  for (const hit of reading.hits()) weigh(scores, hit);
  const primary = primaryOf(declared);
  LANGUAGES.forEach((lang, i) => {
    if (lang === primary) scores[i] = (scores[i] ?? 0) + DECLARED;
  });
  const best = Math.max(...scores);
  return scores
    .flatMap((score, i) => (score > 0 && score >= best - DECLARED ? [i] : []))
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
}

/** Keeps the hits of the segment's own languages and answers with the most likely one; words common to all languages stay. */
export function settleLanguage(reading: Reading, declared?: string): string {
  const languages = languagesOf(reading, declared);
  reading.restrict(languages.reduce((mask, i) => mask | (1 << i), 0) || EVERY_LANGUAGE);
  const [first] = languages;
  return first === undefined ? primaryOf(declared ?? '') || 'en' : (LANGUAGES[first] ?? 'en');
}
