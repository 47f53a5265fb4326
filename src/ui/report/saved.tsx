/** One saved report, opened; a damaged one is shown as it is and can still be taken out as a file. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { text } from '../../background/text';
import { ask, pageUrl } from '../ask';
import { saveFile } from '../save-file';
import { Complaint } from './complaint';
import { Destination } from './destination';
import { Dispute } from './dispute';
import { Evidence } from './evidence';
import { ExportButtons } from './export-buttons';
import { failureText } from './failure';
import { Letter } from './letter';
import { deleteReport, readReport, type SavedReport, type Stored } from './library';
import { Remarks } from './remarks';
import { Sending } from './sending';
import { titleOf } from './title';
import { Undo } from './undo';

export function Saved({ id }: { id: string }) {
  const [found, setFound] = useState<SavedReport | null>();
  const [deleted, setDeleted] = useState<Stored>();
  const load = () => {
    setDeleted(undefined);
    void readReport(id).then((saved) => setFound(saved ?? null));
  };
  useEffect(load, [id]);
  if (found === undefined) return <p role="status">{text('report_preparing')}</p>;
  if (found === null)
    return (
      <Gone>
        <p>{text('report_missing')}</p>
      </Gone>
    );
  if (deleted)
    return (
      <Gone>
        <Undo title={titleOf(found)} stored={deleted} onRestored={load} />
      </Gone>
    );
  return (
    <>
      <header>
        <h1 dir="auto">{'report' in found ? text('report_heading', titleOf(found)) : text('report_title')}</h1>
        <p>{text('report_saved_on', { moment: found.saved })}</p>
      </header>
      {'report' in found ? <Whole saved={found} /> : <Damaged saved={found} />}
      <Remove id={id} onRemoved={setDeleted} />
    </>
  );
}

/** Nothing to open; the others are still there. */
const Gone = ({ children }: { children: ComponentChildren }) => (
  <>
    <header>
      <h1>{text('report_title')}</h1>
    </header>
    <div class="stack">
      <div role="status">{children}</div>
      <p>
        <a class="button" href={pageUrl('report')}>
          {text('report_list')}
        </a>
      </p>
    </div>
  </>
);

function Whole({ saved }: { saved: Extract<SavedReport, { report: unknown }> }) {
  const { report } = saved;
  return (
    <>
      <ExportButtons report={report} />
      <Destination />
      <Sending report={report} />
      <Letter report={report} />
      <Complaint report={report} />
      <Dispute report={report} />
      <Remarks saved={saved} />
      <Evidence report={report} />
    </>
  );
}

function Damaged({ saved }: { saved: Extract<SavedReport, { damaged: unknown }> }) {
  const { id, damaged } = saved;
  const stored = JSON.stringify(damaged, null, 2) ?? '';
  return (
    <div class="stack">
      <p class="notice">{text('report_damaged')}</p>
      <p>
        <button type="button" class="button" onClick={() => saveFile(`sovereignty-lens-${id}.json`, 'application/json', stored)}>
          {text('report_export_damaged')}
        </button>
      </p>
      <pre class="stored">{stored}</pre>
      <Remarks saved={saved} />
    </div>
  );
}

/** Two clicks: a report is evidence. */
function Remove({ id, onRemoved }: { id: string; onRemoved: (stored: Stored | undefined) => void }) {
  const [asked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState('');
  const remove = () => {
    void deleteReport(id).then(
      (stored) => {
        void ask('forget-delivery', { id });
        onRemoved(stored);
      },
      (error: unknown) => setRefusal(text('library_not_deleted', failureText(error))),
    );
  };
  return (
    <section class="section buttons">
      <button type="button" class="button" onClick={() => (asked ? remove() : setAsked(true))}>
        {text(asked ? 'report_delete_really' : 'report_delete')}
      </button>
      <span role="alert">{refusal}</span>
    </section>
  );
}
