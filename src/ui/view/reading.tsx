/** Progress on a page that is still being read. How long it is, nobody knows before its end. */
import { text, valueText } from '../../background/text';
import type { Coverage } from '../../page/protocol';

export function Reading({ coverage }: { coverage: Coverage | undefined }) {
  if (!coverage || coverage.done || coverage.stoppedAt) return null;
  return (
    <div class="section stack close" data-reading>
      <p>{text('popup_reading_so_far', valueText(coverage.elements))}</p>
      <progress aria-label={text('popup_scanning')} />
    </div>
  );
}
