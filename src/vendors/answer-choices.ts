/** What the questions about an unknown owner let a user choose; apart from the schema, for the popup has no need of that. */
import type { Answers } from './answers';

export const DATA_PLACES = ['eu', 'option', 'outside'] as const;
export const KEY_HOLDERS = ['provider', 'customer-in-provider', 'external', 'client-side'] as const;
export const SOFTWARE = ['own', 'open-source', 'us-licence'] as const;
/** The answer "its own infrastructure"; any other is the id of a vendor of the registry. */
export const OWN_INFRASTRUCTURE = 'own';

export const isAnswered = (answers: Answers): boolean => Object.values(answers).some((answer) => answer !== undefined);
