/** One page judged: the view that popup, side panel and sidebar share. */
import { useEffect } from 'preact/hooks';
import type { ViewAnswer } from '../../background/protocol';
import { text } from '../../background/text';
import { Announcer } from './announcer';
import { Bar } from './bar';
import { type Bookmark, type BookmarkInUse, useBookmark } from './bookmark';
import type { Opening } from './opening';
import { ResultView } from './result';
import { StateMessage } from './state-message';
import { useScroll } from './use-scroll';
import { useView } from './use-view';

export interface ViewProps {
  tab: number;
  /** A popup opens by a click on the toolbar button and may read the page at once; a panel stays open and waits to be asked. */
  mayScan: boolean;
  opening?: Opening;
}

export function View({ tab, mayScan, opening }: ViewProps) {
  const { answer, scan } = useView(tab, mayScan, opening);
  const bookmark = opening?.known?.bookmark;
  const state = answer?.state;
  return (
    <>
      <Bar tab={tab} />
      <Announcer state={state} />
      <main>
        {answer && state?.kind === 'result' && <Shown tab={tab} answer={answer} left={bookmark} readRest={() => scan(true)} />}
        {state && state.kind !== 'result' && (
          <>
            <h1 class="visually-hidden">{text('popup_title')}</h1>
            <StateMessage state={state} scan={() => scan()} />
          </>
        )}
      </main>
      <footer class="section small soft">
        <p>{text('popup_not_legal_advice')}</p>
      </footer>
    </>
  );
}

interface ShownProps {
  tab: number;
  answer: ViewAnswer;
  /** Where the reader left the page that is shown first, if that is known already. */
  left: Bookmark | undefined;
  readRest: () => void;
}

/** A result appears where the reader left it. */
function Shown(props: ShownProps) {
  const { answer } = props;
  const url = answer.state.kind === 'result' ? answer.state.result.assessment.url : '';
  const place = useBookmark(url, answer.private, props.left);
  return place ? <Placed key={url} place={place} {...props} /> : null;
}

function Placed({ tab, answer: { state, focus, private: inPrivate }, readRest, place }: ShownProps & { place: BookmarkInUse }) {
  const { bookmark, change } = place;
  useScroll(focus ? 0 : bookmark.scroll, (scroll) => change(() => ({ scroll })));
  useEffect(() => {
    if (focus) change(({ open }) => ({ verdicts: [], type: undefined, open: [...new Set([...open, focus])] }));
  }, [focus, change]);
  useEffect(() => {
    if (focus) comeTo(focus);
  }, [focus]);
  if (state.kind !== 'result') return null;
  const { result, selection = false } = state;
  const shown = { tab, result, selection, place, inPrivate, readRest };
  return <ResultView {...shown} atOnce={focus !== undefined || bookmark.scroll > 0} />;
}

/** The claim whose proof was asked for: in sight, and with the focus, so that the next step by keyboard is into its proof. */
function comeTo(claim: string): void {
  const item = document.getElementById(`claim-${claim}`);
  item?.querySelector('button')?.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
  item?.scrollIntoView({ block: 'start', behavior: 'instant' });
}
