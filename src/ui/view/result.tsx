/** The judged page from top to bottom: who speaks, what is claimed, what the law and the criteria say, what was read. */
import type { Result } from '../../background/protocol';
import { text } from '../../background/text';
import { ask, openPage } from '../ask';
import { AboutScan } from './about-scan';
import { CeilingConflicts } from './ceiling-conflicts';
import { Ceilings } from './ceilings';
import { Claims } from './claims';
import { Dependencies } from './dependencies';
import { Disclosures } from './disclosures';
import { Exposures } from './exposures';
import { OutOfDateNotice } from './out-of-date';
import { SpeakerHeader } from './speaker-header';

export interface ResultProps {
  tab: number;
  result: Result;
  /** Only the selected text was judged. */
  selection: boolean;
  focus?: string;
  inPrivate: boolean;
  readRest: () => void;
}

export function ResultView({ tab, result, selection, focus, inPrivate, readRest }: ResultProps) {
  const { assessment } = result;
  const known = assessment.profile.vendor !== null;
  return (
    <>
      <SpeakerHeader result={result} />
      {selection && <SelectionNotice tab={tab} />}
      {result.archive && (
        <section class="section">
          <p class="notice">{text('popup_archive', { date: result.archive.captured })}</p>
        </section>
      )}
      <OutOfDateNotice items={assessment.outOfDate} />
      <Claims result={result} tab={selection ? undefined : tab} focus={focus} />
      {!selection && assessment.claims.length > 0 && <ReportButton tab={tab} inPrivate={inPrivate} />}
      <Disclosures disclosures={assessment.disclosures} />
      {known && <Exposures exposures={assessment.exposures} />}
      {known && <Ceilings ceilings={assessment.ceilings} results={assessment.profile.results} />}
      {known && <CeilingConflicts ceilings={assessment.ceilings} />}
      <Dependencies result={result} />
      <AboutScan result={result} readRest={readRest} />
    </>
  );
}

function SelectionNotice({ tab }: { tab: number }) {
  return (
    <div class="section stack">
      <p class="notice">{text('popup_selection_only')}</p>
      <p>
        <button type="button" class="button" onClick={() => void ask('whole-page', { tab })}>
          {text('popup_whole_page')}
        </button>
      </p>
    </div>
  );
}

function ReportButton({ tab, inPrivate }: { tab: number; inPrivate: boolean }) {
  return (
    <section class="section stack">
      <p>
        <button type="button" class="button main" onClick={() => void openPage('report', { tab: String(tab) })}>
          {text('popup_report')}
        </button>
      </p>
      {inPrivate && <p class="small soft">{text('popup_private')}</p>}
    </section>
  );
}
