/** The judged page from top to bottom: who speaks, what is claimed, and after that the rest. */
import type { Result } from '../../background/protocol';
import { text } from '../../background/text';
import { AnswerSheet } from '../answers/sheet';
import { ask } from '../ask';
import type { BookmarkInUse } from './bookmark';
import { Claims } from './claims';
import { OutOfDateNotice } from './out-of-date';
import { Reading } from './reading';
import { SinceReport } from './since-report';
import { SpeakerHeader } from './speaker-header';
import { FIRST_CLAIMS, useAfterPaint } from './use-after-paint';
import { useRest } from './use-rest';

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
  const Rest = useRest(later);
  return (
    <>
      <First {...props} most={later ? undefined : FIRST_CLAIMS} />
      {Rest && <Rest {...props} />}
    </>
  );
}

/** What is seen before anybody scrolls: of the claims no more than `most`. */
function First({ tab, result, selection, place, inPrivate, most }: ResultProps & { most?: number }) {
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
      <Claims result={result} tab={selection ? undefined : tab} place={place} most={most} />
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
