/** What is found among the saved reports, anew when the search, the part that is shown or the reports change. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../background/text';
import { onChangeElsewhere } from './changes';
import { failureText } from './failure';
import { type Found, find, PAGE, type Query } from './found';
import type { Search } from './search';

export function useFound() {
  const [query, setQuery] = useState<Query>({ search: { words: '' }, shown: PAGE, turn: 0 });
  const [found, setFound] = useState<Found>();
  const [failure, setFailure] = useState<string>();
  const last = useRef<Found | undefined>(undefined);
  const reload = useCallback(() => setQuery((current) => ({ ...current, turn: current.turn + 1 })), []);
  useEffect(() => onChangeElsewhere(reload), [reload]);
  useEffect(() => {
    const wanted = new AbortController();
    const settle = (outcome: Found | undefined, reason?: string) => {
      if (wanted.signal.aborted) return;
      if (outcome) setFound(outcome);
      last.current = outcome;
      setFailure(reason);
    };
    find(query, last.current, wanted.signal).then(settle, (error: unknown) =>
      settle(undefined, text('report_list_failed', failureText(error))),
    );
    return () => wanted.abort();
  }, [query]);
  return {
    found,
    failure,
    search: query.search,
    setSearch: (search: Search) => setQuery(({ turn }) => ({ search, shown: PAGE, turn })),
    more: () => setQuery((current) => ({ ...current, shown: current.shown + PAGE })),
    reload,
  };
}
