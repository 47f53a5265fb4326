/** What was deleted last, and the way back. */
import { useState } from 'preact/hooks';
import { text } from '../../background/text';
import { failureText } from './failure';
import { restoreReport, type Stored } from './library';

export interface Deletion {
  title: string;
  stored: Stored;
}

export function Undo({ title, stored, onRestored }: Deletion & { onRestored: () => void }) {
  const [refusal, setRefusal] = useState('');
  const restore = () =>
    restoreReport(stored).then(onRestored, (error: unknown) => setRefusal(text('report_not_saved', failureText(error))));
  return (
    <p class="notice buttons">
      <span>{text('library_deleted', title)}</span>
      <button type="button" class="button" onClick={() => void restore()}>
        {text('library_undo')}
      </button>
      <span role="alert">{refusal}</span>
    </p>
  );
}
