/** The saved reports, latest first: searched, taken in and out as files, deleted with a way back. A page of them is shown at a time. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { text, valueText } from '../../background/text';
import { ask, pageUrl } from '../ask';
import { BulkExport } from './bulk-export';
import type { Entry } from './entry';
import { failureText } from './failure';
import { type Found, PAGE } from './found';
import { ImportButton } from './import';
import { deleteReport } from './library';
import { ListItem } from './list-item';
import { SearchForm } from './search-form';
import { entryTitle } from './title';
import { type Deletion, Undo } from './undo';
import { useDeliveries } from './use-deliveries';
import { useFound } from './use-found';

export function ReportList({ level }: { level: 1 | 2 }) {
  const list = useFound();
  const Heading = `h${level}` as const;
  const total = list.found?.choices.total;
  return (
    <section class="section stack">
      <Heading>{text('report_list')}</Heading>
      <p role="alert">{list.failure}</p>
      {total === 0 && <p class="soft">{text('report_list_empty')}</p>}
      {list.found && <Shelf {...list} found={list.found} />}
      <ImportButton onChange={list.reload} />
      <p>
        <a class="button" href={pageUrl('compare')}>
          {text('compare_title')}
        </a>
      </p>
    </section>
  );
}

function Shelf({ found, search, setSearch, more, reload }: ReturnType<typeof useFound> & { found: Found }) {
  const { choices, ids, entries } = found;
  const [deleted, setDeleted] = useState<Deletion>();
  const [refusal, setRefusal] = useState('');
  const restored = () => {
    setDeleted(undefined);
    reload();
  };
  const remove = (entry: Entry) =>
    void deleteReport(entry.id).then(
      (stored) => {
        void ask('forget-delivery', { id: entry.id });
        setRefusal('');
        setDeleted(stored && { title: entryTitle(entry), stored });
        reload();
      },
      (error: unknown) => setRefusal(text('library_not_deleted', failureText(error))),
    );
  return (
    <>
      {choices.total > 0 && <SearchForm choices={choices} search={search} change={setSearch} />}
      <p role="alert">{refusal}</p>
      <div role="status" class="stack close">
        {deleted && <Undo {...deleted} onRestored={restored} />}
        {choices.total > 0 && <p class="small soft">{text('library_shown', valueText(ids.length), valueText(choices.total))}</p>}
      </div>
      <Items entries={entries} remove={remove} />
      {ids.length > entries.length && (
        <p class="buttons">
          <button type="button" class="button" data-more onClick={more}>
            {text('library_more', valueText(Math.min(PAGE, ids.length - entries.length)))}
          </button>
        </p>
      )}
      {choices.total > 0 && <BulkExport ids={ids} />}
    </>
  );
}

/** When more are shown, the first of them gets the focus: the button that was pressed moves on or is gone. */
function Items({ entries, remove }: { entries: readonly Entry[]; remove: (entry: Entry) => void }) {
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(entries.length);
  const deliveries = useDeliveries();
  useEffect(() => {
    const pressed = document.activeElement?.matches('[data-more]') || document.activeElement === document.body;
    const grown = entries.length > before.current && before.current >= PAGE;
    if (grown && pressed) list.current?.children[before.current]?.querySelector('a')?.focus();
    before.current = entries.length;
  }, [entries]);
  return (
    <ul class="report-list" ref={list}>
      {entries.map((entry) => (
        <ListItem key={entry.id} entry={entry} delivery={deliveries.get(entry.id)} remove={() => remove(entry)} />
      ))}
    </ul>
  );
}
