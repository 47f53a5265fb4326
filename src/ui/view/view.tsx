/** One page judged: the view that popup, side panel and sidebar share. */
import { useEffect } from 'preact/hooks';
import { text } from '../../background/text';
import { Bar } from './bar';
import { ResultView } from './result';
import { StateMessage } from './state-message';
import { useView } from './use-view';

export interface ViewProps {
  tab: number;
  /** A popup opens by a click on the toolbar button and may read the page at once; a panel stays open and waits to be asked. */
  mayScan: boolean;
}

export function View({ tab, mayScan }: ViewProps) {
  const { answer, scan } = useView(tab, mayScan);
  useEffect(() => {
    if (answer?.focus) document.getElementById(`claim-${answer.focus}`)?.scrollIntoView({ block: 'start' });
  }, [answer?.focus]);
  const state = answer?.state;
  return (
    <>
      <Bar tab={tab} />
      <main>
        {state?.kind === 'result' && (
          <ResultView
            tab={tab}
            result={state.result}
            selection={state.selection ?? false}
            focus={answer?.focus}
            inPrivate={answer?.private ?? false}
            readRest={() => scan(true)}
          />
        )}
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
