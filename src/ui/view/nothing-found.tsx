/** No claim to list: said only where something was read, with what to do next where that was a page and not a text of the user's choice. */
import type { Result } from '../../background/protocol';
import { text } from '../../background/text';
import { openPage } from '../ask';

export function NothingFound({ result: { coverage } }: { result: Result }) {
  if (!coverage) return <p>{text('popup_nothing_found')}</p>;
  if (!coverage.done) return <p>{text('popup_scanning')}</p>;
  const read = coverage.blocks > 0;
  return (
    <div class="stack close">
      <p>{text(read ? 'popup_nothing_found' : 'popup_nothing_read')}</p>
      <p class="small soft">{text(read ? 'popup_nothing_found_next' : 'popup_nothing_read_next')}</p>
      <p>
        <button type="button" class="button" onClick={() => void openPage('options')}>
          {text('popup_next_text')}
        </button>
      </p>
    </div>
  );
}
