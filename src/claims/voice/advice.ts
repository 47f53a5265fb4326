import { inSpan, type Voice } from './situation';

/** What buyers or the law demand is not what the vendor gives. */
export const demanded: Voice = {
  reason: 'advice',
  holds: (situation) => situation.reading.has('MUST') && !situation.reading.has('WE') && !inSpan(situation, 'MUST'),
};

export const advised: Voice = {
  reason: 'advice',
  types: ['label', 'residency', 'ownership', 'keys'],
  holds: ({ reading, candidate }) =>
    !reading.has('WE') && reading.all('CHOOSE').some((hit) => hit.to < candidate.from && hit.from <= 3),
};

export const planned: Voice = {
  reason: 'topic',
  types: ['certification'],
  holds: ({ reading }) => reading.has('PLANNED') && !reading.has('PROGRESS'),
};

export const statute: Voice = {
  reason: 'law-text',
  holds: ({ reading }) => !reading.has('WE', 'CUSTOMER') && reading.all('ARTICLE').some((hit) => hit.from <= 1),
};
