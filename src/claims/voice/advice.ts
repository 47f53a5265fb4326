import type { ClaimType } from '../claim';
import type { Voice } from './situation';

/** Where "no connection is required" is the claim itself. */
const REQUIREMENTS: ReadonlySet<ClaimType> = new Set(['isolation', 'keys']);

/** What buyers or the law demand is not what the vendor gives. */
export const demanded: Voice = {
  reason: 'advice',
  holds: ({ candidate, reading }) =>
    !reading.has('WE') && reading.all('MUST').some((must) => !REQUIREMENTS.has(candidate.type) || must.to < candidate.from),
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
