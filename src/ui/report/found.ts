/** What a search among the saved reports finds, with the entries of as many pages as were asked for. */
import type { Entry } from './entry';
import type { Search } from './search';
import { type Choices, choices, findReports, readEntries } from './shelf';

/** Entries that a list shows at first, and then with each "more". */
export const PAGE = 50;

export interface Query {
  search: Search;
  shown: number;
  /** Another one where the reports have changed. */
  turn: number;
}

export interface Found {
  query: Query;
  choices: Choices;
  /** Of all that were found, latest first. */
  ids: readonly string[];
  /** The first of them. */
  entries: readonly Entry[];
}

/** Reads only what differs from what was found before. Rejects once it is no longer wanted. */
export async function find(query: Query, before?: Found, signal?: AbortSignal): Promise<Found> {
  const { search, shown, turn } = query;
  const same = before?.query.turn === turn ? before : undefined;
  const available = same?.choices ?? (await choices());
  const listed = same?.query.search === search ? same : undefined;
  const ids = listed?.ids ?? (await findReports(search, signal));
  const further = await readEntries(ids.slice(listed?.query.shown ?? 0, shown));
  return { query, choices: available, ids, entries: [...(listed?.entries ?? []), ...further] };
}
