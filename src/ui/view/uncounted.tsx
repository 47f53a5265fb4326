/** What would be claims elsewhere and is none on this kind of page, so that its silence has a reason. */
import { text } from '../../background/text';
import type { Coverage } from '../../page/protocol';

export function Uncounted({ uncounted }: { uncounted: Coverage['uncounted'] }) {
  if (!uncounted) return null;
  const kind = { key: `popup_kind_${uncounted.kind.replaceAll('-', '_')}` };
  return (
    <p class="small soft" data-uncounted={uncounted.count}>
      {text('popup_uncounted', uncounted.count, kind)}
    </p>
  );
}
