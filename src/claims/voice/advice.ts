import type { Voice } from './situation';

/** What buyers or the law demand is not what the vendor gives. */
export const demanded: Voice = {
  reason: 'advice',
  types: ['label', 'residency', 'immunity', 'operations', 'ownership', 'certification', 'compliance', 'technology', 'recourse'],
  holds: ({ reading }) => reading.has('MUST') && !reading.has('WE'),
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
