/** How far a page was read, and what on it could not be, in sentences. */
import { label, type Say } from './labels';
import type { Extent } from './schema';

export function extentWords({ whole, claims, notRead }: Extent, say: Say): string {
  const read = label(say, whole ? 'reading_whole' : 'reading_part', claims);
  const missing = notRead.map(({ what, count }) => say({ key: `popup_not_read_${what.replaceAll('-', '_')}`, params: [count] }));
  return [read, ...missing].join(' ');
}
