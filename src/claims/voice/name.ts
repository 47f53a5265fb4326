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

/** What "our" or "your" stands before is sold. */
const isOurs = (index: number, reading: Reading): boolean =>
  reading.within(index - 2, index - 1, 'WE') || reading.within(index - 1, index - 1, 'CUSTOMER');

/** "Acme Sovereign AI Stack": the word before is the maker's name, and it is a product. */
function hasMaker({ from }: Hit, reading: Reading): boolean {
  const [before, pause] = [from - 1, reading.words[from]?.pause];
  if (before < 0 || pause !== Pause.None || !isCapital(reading, before)) return false;
  return !reading.within(before, before, 'STOP', 'FOR', 'DEMONYM', 'THING', 'DATA', ...SOVEREIGN);
}

/** "Sovereign Cloud Stack", "Sovereignty Baseline": capitals to the end, and a project, standard or body among them. */
const namesProject = (word: Hit, reading: Reading): boolean =>
  isCapital(reading, word.from) &&
  !hasMaker(word, reading) &&
  !isOurs(word.from, reading) &&
  reading.within(word.to + 1, endOfName(reading, word.to), 'PROJECT');

/** "Alliance for Digital Sovereignty". */
const isOfBody = (word: Hit, reading: Reading): boolean =>
  reading.within(word.from, word.to, 'SOVEREIGNTY') &&
  reading
    .all('PROJECT')
    .some(
      ({ from, to }) =>
        isCapital(reading, from) &&
        word.from > to &&
        word.from - to <= 3 &&
        reading.within(to + 1, to + 1, 'FOR') &&
        !isOurs(from, reading),
    );

const isName = (word: Hit, reading: Reading): boolean => namesProject(word, reading) || isOfBody(word, reading);

/** The word is part of the name of a project, a standard or a body. */
export const name: Voice = {
  reason: 'topic',
  types: ['label'],
  holds: ({ candidate, reading }) => {
    const words = reading.all(...SOVEREIGN).filter(({ from, to }) => from >= candidate.from && to <= candidate.to);
    return words.length > 0 && words.every((word) => isName(word, reading));
  },
};
