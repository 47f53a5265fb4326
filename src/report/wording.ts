/**
 * How alike two wordings are. Words are runs of letters and digits, and "%", after NFKC and in small letters: case, punctuation and
 * white space are no wording. Two quotes have the same words when these sequences are equal. Their likeness is the Sørensen–Dice
 * coefficient of the words with their repetitions: twice the words in common over all words, 0 to 1.
 */
const WORD = /[\p{L}\p{M}\p{N}]+|%/gu;
/** Words compared for likeness; a claim has a handful, a file may bring a million. */
const MOST = 200;
/** Words within which an order may change without being another wording: "hosted and operated", "operated and hosted". */
const SHIFT = 4;

export const wordsOf = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(WORD) ?? [];

/** The same for all texts with the same words in the same order. */
export const spelling = (text: string): string => wordsOf(text).join(' ');

/** The same for all texts with the same words in any order. */
export const vocabulary = (text: string): string => wordsOf(text).sort().join(' ');

export function likeness(one: readonly string[], other: readonly string[]): number {
  const [left, right] = [one.slice(0, MOST), other.slice(0, MOST)];
  if (left.length + right.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) common += 1;
    counts.set(word, count - 1);
  }
  return (2 * common) / (left.length + right.length);
}

/** Of two texts with the same words: they stand in another order only within a few neighbours. */
export function isSmallShift(one: string, other: string): boolean {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const differs = left.flatMap((word, index) => (word === right[index] ? [] : [index]));
  return (differs.at(-1) ?? 0) - (differs[0] ?? 0) < SHIFT;
}
