/** The saved reports, latest first: searched, taken in and out as files, deleted with a way back. */
import { useEffect, useState } from 'preact/hooks';
import { text, valueText } from '../../background/text';
import { pageUrl } from '../ask';
import { BulkExport } from './bulk-export';
import { ImportButton } from './import';
import { deleteReport, listReports, type SavedReport } from './library';
import { passes, type Search } from './search';
import { SearchForm } from './search-form';
import { titleOf } from './title';
import { type Deletion, Undo } from './undo';

export function ReportList({ level }: { level: 1 | 2 }) {
  const [reports, setReports] = useState<readonly SavedReport[]>();
  const Heading = `h${level}` as const;
  const load = () => void listReports().then(setReports);
  useEffect(load, []);
  return (
    <section class="section stack">
      <Heading>{text('report_list')}</Heading>
      {reports?.length === 0 && <p class="soft">{text('report_list_empty')}</p>}
      {reports && <Shelf reports={reports} load={load} />}
      <ImportButton onChange={load} />
    </section>
  );
}

function Shelf({ reports, load }: { reports: readonly SavedReport[]; load: () => void }) {
  const [search, setSearch] = useState<Search>({ words: '' });
  const [deleted, setDeleted] = useState<Deletion>();
  const shown = reports.filter((saved) => passes(saved, search));
  const restored = () => {
    setDeleted(undefined);
    load();
  };
  const remove = (saved: SavedReport) =>
    void deleteReport(saved.id).then((stored) => {
      setDeleted(stored && { title: titleOf(saved), stored });
      load();
    });
  return (
    <>
      {reports.length > 0 && <SearchForm reports={reports} search={search} change={setSearch} />}
      <div role="status">
        {deleted && <Undo {...deleted} onRestored={restored} />}
        {reports.length > 0 && <p class="small soft">{text('library_shown', String(shown.length), String(reports.length))}</p>}
      </div>
      <ul class="report-list">
        {shown.map((saved) => (
          <Item key={saved.id} saved={saved} remove={() => remove(saved)} />
        ))}
      </ul>
      {reports.length > 0 && <BulkExport reports={shown} />}
    </>
  );
}

function Item({ saved, remove }: { saved: SavedReport; remove: () => void }) {
  const title = titleOf(saved);
  return (
    <li>
      <a href={pageUrl('report', { report: saved.id })} dir="auto">
        {title}
      </a>
      <span class="small soft">{summaryOf(saved)}</span>
      {saved.tags.length > 0 && (
        <span class="tags">
          {saved.tags.map((tag) => (
            <span key={tag} class="tag">
              {tag}
            </span>
          ))}
        </span>
      )}
      {saved.notes && <span class="small">{saved.notes}</span>}
      <span class="buttons">
        <button type="button" class="button" aria-label={text('library_delete_named', title)} onClick={remove}>
          {text('library_delete')}
        </button>
      </span>
    </li>
  );
}

const summaryOf = (saved: SavedReport): string =>
  'report' in saved
    ? text(
        'report_list_line',
        { date: saved.saved },
        saved.report.profile.name || saved.report.page.url,
        text('popup_claim_count', saved.report.claims.length),
      )
    : valueText({ date: saved.saved });
