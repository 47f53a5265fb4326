/** What is out of date, in a sentence each. Two facts of one kind and date, such as two owners, read the same: said once. */
import type { Say } from './labels';
import type { Report } from './schema';

export const ageWords = (old: Report['outOfDate'], say: Say): string[] => [
  ...new Set(old.map(({ what, since }) => say({ key: 'popup_out_of_date_since', params: [what.text, { date: since }] }))),
];

/** Of one fact. */
export const factAge = (since: string, say: Say): string => say({ key: 'popup_fact_out_of_date', params: [{ date: since }] });
