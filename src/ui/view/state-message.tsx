/** One sentence, and what to do next, where there is no result to show. */
import type { ViewState } from '../../background/protocol';
import { text } from '../../background/text';

type WithoutResult = Exclude<ViewState, { kind: 'result' }>;

export function StateMessage({ state, scan }: { state: WithoutResult; scan: () => void }) {
  if (state.kind === 'scanning') {
    return (
      <p class="message" role="status">
        {text('popup_scanning')}
      </p>
    );
  }
  if (state.kind === 'unscanned') {
    return (
      <div class="message stack">
        <p>{text('popup_unscanned')}</p>
        <p>
          <button type="button" class="button main" onClick={scan}>
            {text('popup_scan')}
          </button>
        </p>
      </div>
    );
  }
  return (
    <p class="message" role="status" data-unreadable={state.why}>
      {text(`popup_unreadable_${state.why.replaceAll('-', '_')}`)}
    </p>
  );
}
