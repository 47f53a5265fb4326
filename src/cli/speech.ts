import { speechIn } from '../speech';
import { UsageError } from './arguments';
import type { Say } from './check-result';

/** Turns messages into sentences of one interface language. Throws {@link UsageError} for a language there are no texts in. */
export async function speech(locale: string): Promise<Say> {
  const say = await speechIn(locale);
  if (say === undefined) throw new UsageError(`There are no texts in "${locale}".`);
  return say;
}
