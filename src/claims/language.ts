import { LANGUAGES } from './lexicon';
import type { Hit, Reading } from './reading';
import { EVERY_LANGUAGE } from './vocabulary';

const COMMON_WORD = 3;
const WORD_OF_PHRASE = 1;
const DECLARED = 1;

function weigh(scores: number[], hit: Hit): void {
  if (hit.langs < 0) return;
  const weight = hit.concept === 'STOP' ? COMMON_WORD : WORD_OF_PHRASE * (hit.to - hit.from + 1);
  for (let i = 0; i < scores.length; i++) if (hit.langs & (1 << i)) scores[i] = (scores[i] ?? 0) + weight;
}

/** The languages a segment may be in, best first: those with the most known words. `declared` decides between equals only. */
export function languagesOf(reading: Reading, declared = ''): number[] {
  const scores = LANGUAGES.map(() => 0);
  for (const hit of reading.hits()) weigh(scores, hit);
  const primary = declared.toLowerCase().split(/[-_]/)[0];
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
  return first === undefined ? (declared?.toLowerCase().split(/[-_]/)[0] ?? 'en') : (LANGUAGES[first] ?? 'en');
}
