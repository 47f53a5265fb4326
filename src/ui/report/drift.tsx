/** What changed on a page since a saved report: the page as it is in a tab, claim by claim beside what the report keeps. */
import { useEffect, useState } from 'preact/hooks';
import { text } from '../../background/text';
import { evidenceAddress } from '../../report/address';
import { buildDrift } from '../../report/build-drift';
import type { Drift } from '../../report/drift-schema';
import { ask, pageUrl } from '../ask';
import { DriftChanges, DriftFacts } from './drift-changes';
import { DRIFT_FORMATS, saveDrift } from './drift-files';
import { reportsOf } from './earlier';
import type { Entry } from './entry';
import { readReport } from './library';
import { laterOf, presentReport } from './present';
import { reportTools } from './tools';

/** Why there is nothing to show. */
type Lack = 'report_missing' | 'report_damaged' | 'report_no_page' | 'drift_other_page';

export function DriftPage({ tab, since }: { tab: number; since: string }) {
  const [found, setFound] = useState<Drift | string>();
  useEffect(() => {
    compare(tab, since).then(
      (outcome) => setFound(typeof outcome === 'string' ? text(outcome) : outcome),
      (error: unknown) => setFound(text('report_list_failed', error instanceof Error ? error.message : String(error))),
    );
  }, [tab, since]);
  if (found === undefined) return <p role="status">{text('report_preparing')}</p>;
  return typeof found === 'string' ? <p role="status">{found}</p> : <Shown drift={found} tab={tab} since={since} />;
}

async function compare(tab: number, since: string): Promise<Drift | Lack> {
  const saved = await readReport(since);
  if (!saved) return 'report_missing';
  if (!('report' in saved)) return 'report_damaged';
  const pageText = await ask('page-text', { tab });
  const { state } = await ask('view', { tab });
  if (state.kind !== 'result' || state.selection) return 'report_no_page';
  const { result } = state;
  const { report: before } = saved;
  if (evidenceAddress(result.assessment.url).url !== before.page.url) return 'drift_other_page';
  const tools = reportTools();
  const after = await presentReport(result, pageText, tools);
  return buildDrift({ before, after, saved: false, ...laterOf(result, pageText) }, tools);
}

function Shown({ drift, tab, since }: { drift: Drift; tab: number; since: string }) {
  return (
    <>
      <header>
        <h1 dir="auto">{text('drift_heading', drift.after.title || drift.url)}</h1>
        <p>{text('drift_means')}</p>
      </header>
      <div class="section stack">
        <Earlier url={drift.url} tab={tab} since={since} />
        <div class="buttons">
          {DRIFT_FORMATS.map((format) => (
            <button key={format} type="button" class="button" data-export={format} onClick={() => saveDrift(drift, format)}>
              {text(`report_export_${format}`)}
            </button>
          ))}
        </div>
      </div>
      <DriftFacts drift={drift} />
      <DriftChanges drift={drift} />
      <p class="section buttons">
        <a class="button" href={pageUrl('report', { report: since })}>
          {text('drift_open_report')}
        </a>
        <a class="button" href={pageUrl('report', { tab: String(tab) })}>
          {text('drift_report_now')}
        </a>
      </p>
    </>
  );
}

/** Left out where the page was reported once. */
function Earlier({ url, tab, since }: { url: string; tab: number; since: string }) {
  const [reports, setReports] = useState<readonly Entry[]>([]);
  useEffect(() => void reportsOf(url).then(setReports), [url]);
  if (reports.length < 2) return null;
  const choose = (id: string) => location.replace(pageUrl('report', { tab: String(tab), since: id }));
  return (
    <label class="field">
      <span>{text('drift_choose')}</span>
      <select value={since} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {reports.map(({ id, saved, claims }) => (
          <option key={id} value={id}>
            {text('drift_earlier', { moment: saved }, text('popup_claim_count', claims))}
          </option>
        ))}
      </select>
    </label>
  );
}
