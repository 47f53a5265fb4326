import type { ClaimType } from '../claim';
import type { Hit } from '../reading';
import { Pause } from '../reading';
import { firstIn, type Situation, type Voice } from './situation';

/** Where "no connection is required" is the claim itself. */
const REQUIREMENTS: ReadonlySet<ClaimType> = new Set(['isolation', 'keys']);

/** "It requires a subscription, which offers ...": what follows is given. */
const isGiven = (must: Hit, { candidate, reading }: Situation): boolean =>
  reading.all('GIVE').some(({ from }) => from < candidate.from && reading.pauseBetween(must.to, from) > Pause.None);

/** What buyers or the law demand is not what the vendor gives. */
export const demanded: Voice = {
  reason: 'advice',
  holds: (situation) => {
    const { candidate, reading } = situation;
    if (reading.has('WE')) return false;
    return reading
      .all('MUST')
      .some((must) => !REQUIREMENTS.has(candidate.type) || (must.to < candidate.from && !isGiven(must, situation)));
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

/** "If your application is hosted in Germany, ...": supposed, not said. */
export const supposed: Voice = {
  reason: 'advice',
  types: ['residency'],
  holds: ({ candidate, reading }) =>
    !reading.has('WE') &&
    reading.all('IF').some(({ to }) => to < candidate.from && reading.pauseBetween(to, candidate.to) === Pause.None),
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

export const advised: Voice = {
  reason: 'advice',
  holds: ({ reading, candidate }) =>
    !reading.has('WE') && reading.all('CHOOSE').some((hit) => hit.to < candidate.from && hit.from <= 3),
};

export const planned: Voice = {
  reason: 'topic',
  types: ['certification', 'isolation', 'operations', 'ownership', 'technology'],
  holds: ({ reading }) => reading.has('PLANNED') && !reading.has('PROGRESS'),
};

/** A text that begins with an article is that law's; "article 48 keeps them out" is said of it. */
export const statute: Voice = {
  reason: 'law-text',
  holds: ({ reading, candidate }) =>
    candidate.detail.compliance !== 'shield' &&
    !reading.has('WE', 'CUSTOMER') &&
    reading.all('ARTICLE').some((hit) => hit.from <= 1),
};
