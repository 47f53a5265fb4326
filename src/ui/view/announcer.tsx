/** Tells a screen reader once what became of a page: while it changes on, its counts are not read out again. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result, ViewState } from '../../background/protocol';
import { isShown } from '../../background/shown';
import { text } from '../../background/text';
import { verdictName } from '../names';
import { verdictCounts } from './filter';
import { stateSentence } from './state-message';

export function Announcer({ state }: { state: ViewState | undefined }) {
  const said = useRef<{ about?: string; words: string }>({ words: '' });
  // Only what changes in a place that is known already is read out.
  const [isPlaced, setPlaced] = useState(false);
  useEffect(() => setPlaced(true), []);
  const about = aboutOf(state);
  if (state && about !== undefined && about !== said.current.about) said.current = { about, words: wordsOf(state) };
  return (
    <p role="status" class="visually-hidden">
      {isPlaced && said.current.words}
    </p>
  );
}

/** What there is to say one sentence about; nothing while a page is still being read on. */
function aboutOf(state: ViewState | undefined): string | undefined {
  if (state?.kind !== 'result') return state?.kind;
  return state.result.coverage?.done === false ? undefined : state.result.assessment.url;
}

const wordsOf = (state: ViewState): string => (state.kind === 'result' ? resultWords(state.result) : stateSentence(state));

function resultWords({ assessment, coverage }: Result): string {
  const counts = verdictCounts(assessment.claims.filter(({ claim }) => isShown(claim)));
  if (counts.length > 0) {
    const list = counts.map(([value, count]) => text('popup_verdict_count', verdictName(value), String(count)));
    return text('popup_announced', { list });
  }
  return text(coverage?.blocks === 0 ? 'popup_nothing_read' : 'popup_announced_none');
}
