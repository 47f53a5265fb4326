import type { ClaimType } from '../claim';
import { Pause, type Reading } from '../reading';
import type { Situation, Voice } from './situation';

const OPTION = /^\s*(?:\p{L}|\d)[.)]\s/u;

/** An answer option of a quiz, right after its question. */
const isOption = ({ previous, reading }: Situation): boolean =>
  previous?.question === true && (OPTION.test(reading.segment.text) || /^\p{L}\.$/u.test(previous.text));

/** "What a sovereign cloud is": a heading that asks need not have the mark. */
const isAskingHeading = ({ context, reading }: Situation): boolean => context.role === 'heading' && reading.within(0, 0, 'ASK');

const TITLED: ReadonlySet<ClaimType> = new Set(['label', 'keys', 'certification', 'isolation']);

/** "How to keep your data in Europe": the question word and what follows it. */
const isHowTo = (reading: Reading): boolean => reading.all('ASK').some(({ from, to }) => from === 0 && to > 0);

/** "Why digital sovereignty matters": a title of something to read, without a full stop. */
const isAskingTitle = ({ candidate, reading }: Situation): boolean =>
  (isHowTo(reading) || (TITLED.has(candidate.type) && !reading.has('CUSTOMER'))) &&
  reading.within(0, 0, 'ASK') &&
  !reading.within(0, 0, 'COPULA', 'HEDGE') &&
  !reading.has('WE') &&
  !reading.segment.question &&
  !reading.segment.text.endsWith('.') &&
  reading.pauseBetween(0, candidate.from) === Pause.None;

/** "Bring your own key: what buyers should know": a title that asks behind its colon. */
const isAskingBehind = ({ candidate, reading }: Situation): boolean => {
  const next = candidate.to + 1;
  return (
    TITLED.has(candidate.type) &&
    candidate.from <= 1 &&
    reading.words[next]?.pause === Pause.Colon &&
    reading.within(next, next, 'ASK') &&
    !reading.within(next, next, 'COPULA') &&
    !reading.has('WE')
  );
};

/** Questions claim nothing, unless the next words say yes. */
export const question: Voice = {
  reason: 'question',
  holds: (situation) =>
    (situation.reading.segment.question && !situation.affirmed) ||
    isOption(situation) ||
    isAskingHeading(situation) ||
    isAskingBehind(situation) ||
    isAskingTitle(situation),
};
