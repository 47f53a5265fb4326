/** What a search among the saved reports finds, with the entries of as many pages as were asked for; anew when something changes. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { text } from '../../background/text';
import { onChangeElsewhere } from './changes';
import type { Entry } from './entry';
import type { Search } from './search';
import { type Choices, choices, findReports, readEntries } from './shelf';

/** Entries that a list shows at first, and then with each "more". */
export const PAGE = 50;

export interface Found {
  choices: Choices;
  /** Of all that were found, latest first. */
  ids: readonly string[];
  /** The first of them. */
  entries: readonly Entry[];
}

async function find({ search, shown }: Query, signal: AbortSignal): Promise<Found> {
  const [available, ids] = [await choices(), await findReports(search, signal)];
  return { choices: available, ids, entries: await readEntries(ids.slice(0, shown)) };
}

interface Query {
  search: Search;
  shown: number;
}

export function useFound() {
  const [query, setQuery] = useState<Query>({ search: { words: '' }, shown: PAGE });
  const [found, setFound] = useState<Found>();
  const [failure, setFailure] = useState<string>();
  const reload = useCallback(() => setQuery((current) => ({ ...current })), []);
  useEffect(() => onChangeElsewhere(reload), [reload]);
  useEffect(() => {
    const wanted = new AbortController();
    const settle = (outcome: Found | undefined, reason?: string) => {
      if (wanted.signal.aborted) return;
      if (outcome) setFound(outcome);
      setFailure(reason);
    };
    find(query, wanted.signal).then(settle, (error: unknown) =>
      settle(undefined, text('report_list_failed', error instanceof Error ? error.message : String(error))),
    );
    return () => wanted.abort();
  }, [query]);
  return {
    found,
    failure,
    search: query.search,
    setSearch: (search: Search) => setQuery({ search, shown: PAGE }),
    more: () => setQuery(({ search, shown }) => ({ search, shown: shown + PAGE })),
    reload,
  };
}
