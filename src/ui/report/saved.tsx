/** One saved report, opened; a damaged one is shown as it is and can still be taken out as a file. */
import { useEffect, useState } from 'preact/hooks';
import { text } from '../../background/text';
import { pageUrl } from '../ask';
import { Destination } from './destination';
import { Evidence } from './evidence';
import { ExportButtons } from './export-buttons';
import { saveFile } from './files';
import { deleteReport, readReport, type SavedReport } from './library';

export function Saved({ id }: { id: string }) {
  const [found, setFound] = useState<SavedReport | null>();
  useEffect(() => {
    void readReport(id).then((saved) => setFound(saved ?? null));
  }, [id]);
  if (found === undefined) return <p role="status">{text('report_preparing')}</p>;
  if (found === null) return <p role="status">{text('report_missing')}</p>;
  return (
    <>
      <header>
        <h1>{text('report_title')}</h1>
        <p>{text('report_saved_on', { date: found.saved })}</p>
      </header>
      {'report' in found ? <Whole saved={found} /> : <Damaged saved={found} />}
      <Remove id={id} />
    </>
  );
}

function Whole({ saved: { report } }: { saved: Extract<SavedReport, { report: unknown }> }) {
  return (
    <>
      <ExportButtons report={report} />
      <Destination />
      <Evidence report={report} />
    </>
  );
}

function Damaged({ saved: { id, damaged } }: { saved: Extract<SavedReport, { damaged: unknown }> }) {
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
    </div>
  );
}

/** Two clicks: a report is evidence. */
function Remove({ id }: { id: string }) {
  const [asked, setAsked] = useState(false);
  const remove = () => void deleteReport(id).then(() => location.replace(pageUrl('report')));
  return (
    <section class="section buttons">
      <button type="button" class="button" onClick={() => (asked ? remove() : setAsked(true))}>
        {text(asked ? 'report_delete_really' : 'report_delete')}
      </button>
    </section>
  );
}
