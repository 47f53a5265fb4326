/** The judged page from top to bottom: who speaks, what is claimed, what the law and the criteria say, what was read. */
import type { Result } from '../../background/protocol';
import { text } from '../../background/text';
import { OwnAnswersNotice } from '../answers/own-answers';
import { AnswerSheet } from '../answers/sheet';
import { ask, openPage } from '../ask';
import { AboutScan } from './about-scan';
import type { BookmarkInUse } from './bookmark';
import { CeilingConflicts } from './ceiling-conflicts';
import { Claims } from './claims';
import { Dependencies } from './dependencies';
import { Disclosures } from './disclosures';
import { Exposures } from './exposures';
import { OutOfDateNotice } from './out-of-date';
import { PageSays } from './page-says';
import { Reading } from './reading';
import { SinceReport } from './since-report';
import { SiteSwitch } from './site-switch';
import { SpeakerHeader } from './speaker-header';
import { useAfterPaint } from './use-after-paint';
import { Yardsticks } from './yardsticks/yardsticks';

export interface ResultProps {
  tab: number;
  result: Result;
  /** Only the selected text was judged. */
  selection: boolean;
  /** Where the reader is in it. */
  place: BookmarkInUse;
  inPrivate: boolean;
  readRest: () => void;
  /** Nothing may come later: the view opens at a place of it. */
  atOnce?: boolean;
}

export function ResultView(props: ResultProps) {
  const later = useAfterPaint(props.atOnce ?? false);
  return (
    <>
      <First {...props} />
      {later && <Rest {...props} />}
    </>
  );
}

/** What is seen before anybody scrolls. */
function First({ tab, result, selection, place, inPrivate }: ResultProps) {
  return (
    <>
      <SpeakerHeader result={result} />
      {!selection && <AnswerSheet tab={tab} result={result} inPrivate={inPrivate} />}
      {selection && <SelectionNotice tab={tab} />}
      {result.archive && (
        <section class="section">
          <p class="notice">{text('popup_archive', { date: result.archive.captured })}</p>
        </section>
      )}
      {!selection && <SinceReport tab={tab} result={result} />}
      <OutOfDateNotice items={result.assessment.outOfDate} />
      <Reading coverage={result.coverage} />
      <Claims result={result} tab={selection ? undefined : tab} place={place} />
    </>
  );
}

function Rest({ tab, result, selection, place, inPrivate, readRest }: ResultProps) {
  const { assessment } = result;
  const known = assessment.profile.vendor !== null || assessment.profile.answers !== undefined;
  return (
    <>
      {!selection && assessment.claims.length > 0 && <ReportButton tab={tab} inPrivate={inPrivate} />}
      <Disclosures disclosures={assessment.disclosures} />
      {assessment.profile.answers && <OwnAnswersNotice host={assessment.profile.answers.host} />}
      {known && <Exposures exposures={assessment.exposures} rules={result.rules} place={place} />}
      {known && <Yardsticks result={result} />}
      {known && <CeilingConflicts ceilings={assessment.ceilings} />}
      <PageSays result={result} />
      <Dependencies result={result} />
      {!selection && !inPrivate && <SiteSwitch url={assessment.url} />}
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
