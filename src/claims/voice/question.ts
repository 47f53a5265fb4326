import type { Situation, Voice } from './situation';

const OPTION = /^\s*(?:\p{L}|\d)[.)]\s/u;

/** An answer option of a quiz, right after its question. */
const isOption = ({ previous, reading }: Situation): boolean =>
  previous?.question === true && (OPTION.test(reading.segment.text) || /^\p{L}\.$/u.test(previous.text));

/** "What a sovereign cloud is": a heading that asks need not have the mark. */
const isAskingHeading = ({ context, reading }: Situation): boolean => context.role === 'heading' && reading.within(0, 0, 'ASK');

/** Questions claim nothing, unless the next words say yes. */
export const question: Voice = {
  reason: 'question',
  holds: (situation) =>
    (situation.reading.segment.question && !situation.affirmed) || isOption(situation) || isAskingHeading(situation),
};
