import type { Situation, Voice } from './situation';

const OPTION = /^\s*(?:\p{L}|\d)[.)]\s/u;

/** An answer option of a quiz, right after its question. */
const isOption = ({ previous, reading }: Situation): boolean =>
  previous?.question === true && (OPTION.test(reading.segment.text) || /^\p{L}\.$/u.test(previous.text));

/** Questions claim nothing. */
export const question: Voice = {
  reason: 'question',
  holds: (situation) => situation.reading.segment.question || isOption(situation),
};
