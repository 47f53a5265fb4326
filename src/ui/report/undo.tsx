/** What was deleted last, and the way back. */
import { text } from '../../background/text';
import { restoreReport, type Stored } from './library';

export interface Deletion {
  title: string;
  stored: Stored;
}

export function Undo({ title, stored, onRestored }: Deletion & { onRestored: () => void }) {
  return (
    <p class="notice buttons">
      <span>{text('library_deleted', title)}</span>
      <button type="button" class="button" onClick={() => void restoreReport(stored).then(onRestored)}>
        {text('library_undo')}
      </button>
    </p>
  );
}
