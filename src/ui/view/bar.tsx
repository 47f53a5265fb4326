/** The top line: the product's name, and ways to the panel, the options and the report. */
import { text } from '../../background/text';
import { openPage } from '../ask';
import { canOpenPanel, openPanel } from './panel-window';

export function Bar({ tab }: { tab: number }) {
  return (
    <header class="view-bar">
      <span class="name">
        <img src="/icons/app-32.png" width="16" height="16" alt="" />
        {text('app_name')}
      </span>
      {canOpenPanel() && (
        <button
          type="button"
          class="button bare"
          onClick={() => void openPanel(tab)}
          aria-label={text('popup_open_panel')}
          title={text('popup_open_panel')}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path
              d="M1.5 2.5H14.5V13.5H1.5ZM10 2.5V13.5"
              fill="none"
              stroke="currentColor"
              stroke-width="1.4"
              stroke-linejoin="round"
            />
          </svg>
        </button>
      )}
      <button
        type="button"
        class="button bare"
        onClick={() => void openPage('options')}
        aria-label={text('popup_options')}
        title={text('popup_options')}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path
            d="M1.5 4.5H9M13 4.5H14.5M1.5 11.5H3M7 11.5H14.5"
            stroke="currentColor"
            stroke-width="1.4"
            stroke-linecap="round"
          />
          <circle cx="11" cy="4.5" r="2" fill="none" stroke="currentColor" stroke-width="1.4" />
          <circle cx="5" cy="11.5" r="2" fill="none" stroke="currentColor" stroke-width="1.4" />
        </svg>
      </button>
    </header>
  );
}
