/** A change as the exports and the page say it, with the day on which each wording was seen. */
import type { Drift, DriftChange } from './drift-schema';
import type { Say } from './labels';

const snake = (name: string): string => name.replaceAll('-', '_');

/** "Removed", "Reworded". */
export const kindName = (kind: DriftChange['kind'], say: Say): string => say({ key: `drift_kind_${snake(kind)}` });

/** What a kind means where its name does not say it all. */
export const kindMeaning = (kind: DriftChange['kind'], say: Say): string => say({ key: `drift_means_${snake(kind)}` });

/** "seen 3 March 2026" */
export const seenOn = (read: string, say: Say): string => say({ key: 'drift_seen', params: [{ date: read }] });

export const limitWords = ({ limits }: Drift, say: Say): string[] =>
  limits.map((limit) => say({ key: `drift_limit_${snake(limit)}` }));

/** Why the verdict is another one; undefined where it is not. */
export const causeWords = ({ causes }: DriftChange, say: Say): string | undefined =>
  causes && say({ key: 'drift_because', params: [{ list: causes.map((cause) => ({ key: `drift_cause_${cause}` })) }] });

/** The page's own text: the same, another, or not known of both. */
export function textWords({ before, after }: Drift, say: Say): string | undefined {
  if (before.textHash === undefined || after.textHash === undefined) return undefined;
  return say({ key: before.textHash === after.textHash ? 'drift_text_same' : 'drift_text_other' });
}

/** "1 claim is as it was."; undefined for none. */
export const unchangedWords = ({ unchanged }: Drift, say: Say): string | undefined =>
  unchanged > 0 ? say({ key: 'drift_unchanged', params: [unchanged] }) : undefined;

/** Each wording with its day: the earlier one first. */
export const wordings = (change: DriftChange, { before, after }: Drift) => [
  ...(change.before ? [{ when: 'before' as const, read: before.read, claim: change.before }] : []),
  ...(change.after ? [{ when: 'after' as const, read: after.read, claim: change.after }] : []),
];
