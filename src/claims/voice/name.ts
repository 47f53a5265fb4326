import { type Hit, Pause, type Reading } from '../reading';
import type { Voice } from './situation';

const SOVEREIGN = ['SOVEREIGN', 'SOVEREIGNTY'] as const;

const isCapital = (reading: Reading, index: number): boolean => /^[\p{Lu}\p{N}]/u.test(reading.written(index, index));

/** The index of the last word of the run of capitalised words that begins at `from`. */
function endOfName(reading: Reading, from: number): number {
  let to = from;
  for (let next = from + 1; reading.words[next]?.pause === Pause.None && isCapital(reading, next); next++) to = next;
  return to;
}

/** "Sovereign Cloud Stack", "Sovereignty Baseline": capitals to the end, and a project, standard or body among them. */
const namesProject = (word: Hit, reading: Reading): boolean =>
  isCapital(reading, word.from) && reading.within(word.to + 1, endOfName(reading, word.to), 'PROJECT');

/** "Alliance for Digital Sovereignty". */
const isOfBody = (word: Hit, reading: Reading): boolean =>
  reading
    .all('PROJECT')
    .some(
      ({ from, to }) =>
        isCapital(reading, from) && word.from > to && word.from - to <= 3 && reading.within(to + 1, to + 1, 'FOR'),
    );

/** What "our" stands before is sold. */
const isName = (word: Hit, reading: Reading): boolean =>
  !reading.within(word.from - 2, word.from - 1, 'WE') && (namesProject(word, reading) || isOfBody(word, reading));

/** The word is part of the name of a project, a standard or a body. */
export const name: Voice = {
  reason: 'topic',
  types: ['label'],
  holds: ({ candidate, reading }) => {
    const words = reading.all(...SOVEREIGN).filter(({ from, to }) => from >= candidate.from && to <= candidate.to);
    return words.length > 0 && words.every((word) => isName(word, reading));
  },
};
