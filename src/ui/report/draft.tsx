/** A report before it is saved: the user picks the claims, adds own words, and sees everything that will be kept. */
import { useEffect, useState } from 'preact/hooks';
import type { Result, ViewAnswer } from '../../background/protocol';
import { isReportable } from '../../background/shown';
import { text } from '../../background/text';
import { evidenceAddress } from '../../report/address';
import { buildReport } from '../../report/build';
import type { Pictured } from '../../report/picture';
import type { Report } from '../../report/schema';
import type { AssessedClaim } from '../../verdict/assessment';
import { ask, pageUrl } from '../ask';
import { wasInvoked } from '../which-tab';
import { Dispute } from './dispute';
import { Evidence } from './evidence';
import { ExportButtons } from './export-buttons';
import { saveReport } from './library';
import { Picture } from './picture';
import { extentOf } from './present';
import { reportTools } from './tools';

export function Draft({ tab, only }: { tab: number; only?: string }) {
  const [answer, setAnswer] = useState<ViewAnswer>();
  const [pageText, setPageText] = useState<string | null>(null);
  useEffect(() => {
    void ask('page-text', { tab })
      .then(setPageText)
      .then(() => ask('view', { tab }))
      .then(setAnswer);
  }, [tab]);
  if (!answer) return <p role="status">{text('report_preparing')}</p>;
  if (answer.state.kind !== 'result') return <p role="status">{text('report_no_page')}</p>;
  return <Editor tab={tab} result={answer.state.result} pageText={pageText} only={only} inPrivate={answer.private} />;
}

interface EditorProps {
  tab: number;
  result: Result;
  pageText: string | null;
  only?: string;
  inPrivate: boolean;
}

function Editor({ tab, result, pageText, only, inPrivate }: EditorProps) {
  const { assessment, archive } = result;
  const candidates = assessment.claims.filter(isReportable);
  const [chosen, setChosen] = useState(() =>
    candidates.map(({ claim }) => claim.id).filter((id) => only === undefined || id === only),
  );
  const [note, setNote] = useState('');
  const [pictured, setPictured] = useState<Pictured>();
  const [tools] = useState(reportTools);
  const [report, setReport] = useState<Report>();
  useEffect(() => {
    const reading = extentOf(result);
    void buildReport(
      {
        assessment,
        claims: chosen,
        read: result.at,
        pageText,
        note,
        ...(reading ? { reading } : {}),
        ...(archive ? { archive } : {}),
        ...(pictured ? { pictured } : {}),
      },
      tools,
    ).then(setReport);
  }, [assessment, archive, chosen, note, pageText, pictured, result, tools]);
  return (
    <>
      <header>
        <h1>{text('report_title')}</h1>
        <p>{text('report_draft_means')}</p>
      </header>
      <Warnings url={assessment.url} inPrivate={inPrivate} />
      <ClaimChoice claims={candidates} chosen={chosen} choose={setChosen} />
      <section class="section">
        <label class="field">
          <span>{text('report_note')}</span>
          <textarea value={note} onInput={({ currentTarget }) => setNote(currentTarget.value)} />
        </label>
      </section>
      {wasInvoked() && <Picture tab={tab} claim={chosen[0]} pictured={pictured} keep={setPictured} />}
      {report && <Save report={report} />}
      {report && report.claims.length > 0 && <Dispute key={report.claims.map(({ id }) => id).join()} report={report} />}
      {report && <Evidence report={report} />}
    </>
  );
}

function Warnings({ url, inPrivate }: { url: string; inPrivate: boolean }) {
  const { removed, query } = evidenceAddress(url);
  if (!inPrivate && removed.length === 0 && !query) return null;
  return (
    <section class="section stack">
      {inPrivate && <p class="notice">{text('report_private')}</p>}
      {removed.length > 0 && <p class="notice">{text('report_removed_parameters', removed.join(', '))}</p>}
      {query && <p class="notice">{text('report_query')}</p>}
    </section>
  );
}

interface ClaimChoiceProps {
  claims: readonly AssessedClaim[];
  chosen: readonly string[];
  choose: (ids: string[]) => void;
}

function ClaimChoice({ claims, chosen, choose }: ClaimChoiceProps) {
  const set = (id: string, on: boolean) => choose(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <section class="section">
      <fieldset>
        <legend>{text('report_choose')}</legend>
        {claims.map(({ claim }) => (
          <div key={claim.id} class="choice">
            <input
              type="checkbox"
              id={`choose-${claim.id}`}
              checked={chosen.includes(claim.id)}
              onChange={({ currentTarget }) => set(claim.id, currentTarget.checked)}
            />
            <label for={`choose-${claim.id}`} class="quote">
              {text('popup_quoted', claim.quote)}
            </label>
          </div>
        ))}
      </fieldset>
    </section>
  );
}

/** Saved goes on to the saved report; refused says so and leaves the draft and its files at hand. */
function Save({ report }: { report: Report }) {
  const [refusal, setRefusal] = useState<string>();
  const save = () =>
    saveReport(report, new Date().toISOString()).then(
      (id) => location.replace(pageUrl('report', { report: id })),
      (error: unknown) => setRefusal(refusalText(error)),
    );
  return (
    <section class="section stack">
      <p class="buttons">
        <button type="button" class="button main" disabled={report.claims.length === 0} onClick={() => void save()}>
          {text('report_save')}
        </button>
        {report.claims.length === 0 && <span class="soft">{text('report_choose_one')}</span>}
      </p>
      <p role="alert">{refusal}</p>
      {refusal && <ExportButtons report={report} />}
    </section>
  );
}

const refusalText = (error: unknown): string =>
  error instanceof DOMException && error.name === 'QuotaExceededError'
    ? text('report_storage_full')
    : text('report_not_saved', error instanceof Error ? error.message : String(error));
