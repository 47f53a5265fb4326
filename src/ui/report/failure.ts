/** Why the browser refused something, as the end of a sentence: its own words, of which it has none where there is no room. */
import { text } from '../../background/text';

export function failureText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === 'QuotaExceededError' ? text('library_no_room') : error.message || error.name;
}
