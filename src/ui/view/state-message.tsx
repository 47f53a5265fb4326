/** One sentence, and what to do next, where there is no result to show. */
import type { UnreadableReason, ViewState } from '../../background/protocol';
import { text } from '../../background/text';
import { openPage } from '../ask';
import { PermissionNotice } from './permission-notice';

type WithoutResult = Exclude<ViewState, { kind: 'result' }>;

export const stateSentence = (state: WithoutResult): string =>
  text(state.kind === 'unreadable' ? `popup_unreadable_${state.why.replaceAll('-', '_')}` : `popup_${state.kind}`);

export function StateMessage({ state, scan }: { state: WithoutResult; scan: () => void }) {
  const why = state.kind === 'unreadable' ? state.why : undefined;
  return (
    <div class="message stack" data-state={state.kind} data-unreadable={why}>
      <p>{stateSentence(state)}</p>
      {state.kind === 'scanning' && <progress aria-label={text('popup_scanning')} />}
      {state.kind === 'unscanned' && (
        <p>
          <button type="button" class="button main" onClick={scan}>
            {text('popup_scan')}
          </button>
        </p>
      )}
      {why && <NextStep why={why} />}
      {(why === 'no-access' || state.kind === 'unscanned') && <PermissionNotice />}
    </div>
  );
}

/** Where the text itself can still be had, it can be pasted. */
const PASTE: readonly UnreadableReason[] = ['pdf', 'file', 'too-large'];

function NextStep({ why }: { why: UnreadableReason }) {
  if (!PASTE.includes(why)) return null;
  return (
    <p>
      <button type="button" class="button" onClick={() => void openPage('options')}>
        {text('popup_next_text')}
      </button>
    </p>
  );
}
