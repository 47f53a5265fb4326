/** Every byte that we send, as it is sent; controls that would turn the text around are written out. */
import { text } from '../../background/text';
import { visibleControls } from '../../report/markup';
import { deliveryHeaders } from '../../report/signature';

/** What is only known when it is sent. */
const THEN = '…';

export function RequestPreview({ id, to, body }: { id: string; to: string; body: string }) {
  const headers = Object.entries(deliveryHeaders(id, THEN, THEN)).map(([name, value]) => `${name}: ${value}`);
  const request = [`POST ${to}`, ...headers, '', body].join('\n');
  return (
    <label class="field">
      <span>{text('sending_request')}</span>
      <textarea
        class="hash"
        readOnly
        rows={16}
        dir="ltr"
        spellcheck={false}
        data-sending-request
        value={visibleControls(request)}
      />
    </label>
  );
}
