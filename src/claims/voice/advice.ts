import type { ClaimType } from '../claim';
import { type Hit, Pause, type Reading } from '../reading';
import { firstIn, type Situation, type Voice } from './situation';

/** Where "no connection is required" is the claim itself. */
const REQUIREMENTS: ReadonlySet<ClaimType> = new Set(['isolation', 'keys']);

/** "It requires a subscription, which offers ...": what follows is given. */
const isGiven = (must: Hit, { candidate, reading }: Situation): boolean =>
  reading.all('GIVE').some(({ from }) => from < candidate.from && reading.pauseBetween(must.to, from) > Pause.None);

/** "Only staff in Germany may log in": who may, not what must be. */
const isPermission = (must: Hit, { candidate, reading }: Situation): boolean =>
  candidate.type === 'operations' && must.from > candidate.to && reading.within(candidate.from, candidate.to, 'ONLY', 'NO_ONE');

/** "The processor shall store customer data in the EEA": a party to the contract promises it to the other. */
const isClause = (must: Hit, reading: Reading): boolean => reading.within(must.from - 3, must.from - 1, 'CONTRACT');

/** "We"; in "our customers demand" these speak. */
const speaksOfItself = (reading: Reading): boolean =>
  reading.all('WE').some(({ to }) => !reading.within(to + 1, to + 1, 'CUSTOMER'));

/** What buyers or the law demand is not what the vendor gives. */
export const demanded: Voice = {
  reason: 'advice',
  holds: (situation) => {
    const { candidate, reading } = situation;
    if (speaksOfItself(reading)) return false;
    return reading
      .all('MUST')
      .filter((must) => !isClause(must, reading))
      .some(
        (must) =>
          (!REQUIREMENTS.has(candidate.type) && !isPermission(must, situation)) ||
          (must.to < candidate.from && !isGiven(must, situation)),
      );
  },
};

/** "Scenarios that require sovereignty": someone's demand, whoever speaks of it. */
export const required: Voice = {
  reason: 'advice',
  types: ['label'],
  holds: (situation) => {
    const word = firstIn(situation, 'SOVEREIGNTY');
    const { reading } = situation;
    return word !== undefined && reading.within(word.from - 1, word.from - 1, 'MUST') && !reading.has('GIVE', 'HEDGE');
  },
};

/** "Let us build a sovereign cloud": a call, which states nothing. */
export const appealed: Voice = {
  reason: 'advice',
  types: ['label'],
  holds: ({ candidate, reading }) => reading.all('APPEAL').some(({ from }) => from <= candidate.to),
};

/** "If your application is hosted in Germany, ...", "example: a hospital stores its data in Germany": supposed, not said. */
export const supposed: Voice = {
  reason: 'advice',
  types: ['residency', 'immunity', 'keys'],
  holds: ({ candidate, reading }) =>
    (reading.within(0, 0, 'ASIDE') && !reading.has('WE')) ||
    (candidate.type !== 'keys' &&
      (candidate.type === 'immunity' || !reading.has('WE')) &&
      reading
        .all('IF')
        .some(
          ({ to }) =>
            to < candidate.from &&
            (candidate.type === 'residency' || candidate.from - to <= 3) &&
            reading.pauseBetween(to, candidate.to) === Pause.None,
        )),
};

/**
 * In documentation a sentence that tells the reader what to do is about what the reader has, or where to read on. "Rotate your keys" is
 * so anywhere.
 */
export const instructed: Voice = {
  reason: 'advice',
  types: ['certification', 'isolation', 'keys'],
  holds: ({ candidate, context, reading }) => {
    if (candidate.type === 'keys') return reading.within(0, 0, 'STEP') && !reading.has('BYOK');
    return context.setting === 'docs' && reading.has('STEP') && !reading.has('WE');
  },
};

/** "Choose the Paris region and your data stays in France": what a choice among one's own places gives. */
const isOption = (choose: Hit, { candidate, reading }: Situation): boolean =>
  candidate.type === 'residency' &&
  reading.has('CUSTOMER') &&
  reading.within(choose.to + 1, choose.to + 4, 'PLACE') &&
  reading.within(choose.to + 1, choose.to + 6, 'ENVIRONMENT');

/** "How to choose a sovereign host: our guide": "we" behind the colon is not who advises. */
const speaks = ({ candidate, reading }: Situation): boolean =>
  reading.all('WE').some(({ from }) => from <= candidate.to || reading.pauseBetween(candidate.to, from) < Pause.Colon);

/** Advice begins at once; "a third of the companies consider a move to a sovereign cloud" takes longer to come to it. */
const isEarly = ({ from }: Hit, { candidate, reading }: Situation): boolean =>
  from <= 3 ||
  (from <= 6 && candidate.type === 'label' && !reading.has('CUSTOMER') && reading.pauseBetween(0, from) === Pause.None);

/** "Choose sovereign storage from Dutch soil": a call to buy, on a button or as a heading. */
const isCall = ({ candidate, reading }: Situation): boolean =>
  candidate.type === 'label' &&
  reading.within(0, 0, 'CHOOSE') &&
  reading.words.length <= 9 &&
  !reading.segment.text.endsWith('.') &&
  reading.within(candidate.from, candidate.to, 'ALTERNATIVE', 'THING', 'HOST') &&
  reading.pauseBetween(0, candidate.to) === Pause.None;

export const advised: Voice = {
  reason: 'advice',
  holds: (situation) =>
    !speaks(situation) &&
    !isCall(situation) &&
    situation.reading
      .all('CHOOSE')
      .some((hit) => hit.to < situation.candidate.from && isEarly(hit, situation) && !isOption(hit, situation)),
};

/** "Hosting in the EU is planned for next year": of a place of hosting the plan is told in the same breath; much else may be planned. */
const isClose = ({ candidate: { type, to }, reading }: Situation): boolean =>
  type !== 'residency' ||
  reading
    .all('PLANNED')
    .some(
      ({ from }) =>
        from > to &&
        from - to <= 9 &&
        reading.pauseBetween(to, from) === Pause.None &&
        !reading.within(from - 2, from - 1, 'NO', 'NOT', 'NEVER'),
    );

export const planned: Voice = {
  reason: 'topic',
  types: ['certification', 'isolation', 'operations', 'ownership', 'technology', 'residency'],
  holds: (situation) => situation.reading.has('PLANNED') && !situation.reading.has('PROGRESS') && isClose(situation),
};

/** A text that begins with an article is that law's; "article 48 keeps them out" is said of it. */
export const statute: Voice = {
  reason: 'law-text',
  holds: ({ reading, candidate }) =>
    candidate.detail.compliance !== 'shield' &&
    !reading.has('WE', 'CUSTOMER') &&
    !(candidate.type === 'residency' && reading.has('CONTRACT')) &&
    reading.all('ARTICLE').some((hit) => hit.from <= 1),
};
