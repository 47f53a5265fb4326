/**
 * A saved report on its way to the organisation's endpoint: everything that would be sent is shown before the button that sends
 * it, and what became of it afterwards. Absent where no endpoint is set and nothing was ever sent.
 */
import { useState } from 'preact/hooks';
import { text } from '../../background/text';
import type { Delivery } from '../../report/delivery';
import { reportJson } from '../../report/json';
import type { Report } from '../../report/schema';
import { isOn, useEndpoint } from '../access/use-endpoint';
import { ask } from '../ask';
import { RequestPreview } from './request-preview';
import { sendingWords } from './sending-words';
import { useDelivery } from './use-deliveries';

export function Sending({ report }: { report: Report }) {
  const endpoint = useEndpoint();
  const delivery = useDelivery(report.id);
  if (!endpoint || delivery === undefined || (endpoint.url === '' && delivery === null)) return null;
  return (
    <section class="section stack" data-sending={delivery?.state ?? 'none'}>
      <h2>{text('endpoint_title')}</h2>
      <p role="status">{delivery && sendingWords(delivery)}</p>
      {delivery?.state === 'queued' && <Waiting id={report.id} />}
      {endpoint.url !== '' && !isOn(endpoint) && <p class="notice">{text('endpoint_waits', endpoint.url)}</p>}
      {isOn(endpoint) && maySend(delivery, endpoint.url) && (
        <Send key={endpoint.url} report={report} to={endpoint.url} again={delivery !== null} />
      )}
    </section>
  );
}

const maySend = (delivery: Delivery | null, to: string): boolean =>
  delivery === null || (delivery.state === 'sent' ? delivery.to !== to : delivery.state !== 'queued');

const Waiting = ({ id }: { id: string }) => (
  <p class="buttons">
    <button type="button" class="button" data-sending-now onClick={() => void ask('try-now', { id })}>
      {text('sending_now')}
    </button>
    <button type="button" class="button" data-sending-stop onClick={() => void ask('stop-report', { id })}>
      {text('sending_stop')}
    </button>
  </p>
);

function Send({ report, to, again }: { report: Report; to: string; again: boolean }) {
  const [shown, setShown] = useState(false);
  const [told, setTold] = useState('');
  const body = shown ? reportJson(report) : '';
  const send = () =>
    void ask('send-report', { id: report.id, to, body }).then(
      (taken) => setTold(taken ? '' : text('sending_gone')),
      (error: unknown) => setTold(text('sending_failed', error instanceof Error ? error.message : String(error))),
    );
  return (
    <>
      <p class="soft">{text('sending_means', to)}</p>
      {shown && <RequestPreview id={report.id} to={to} body={body} />}
      <p class="buttons">
        {shown ? (
          <button type="button" class="button main" data-sending-send onClick={send}>
            {text('sending_send')}
          </button>
        ) : (
          <button type="button" class="button" data-sending-show onClick={() => setShown(true)}>
            {text(again ? 'sending_again' : 'sending_show')}
          </button>
        )}
      </p>
      <p role="alert">{told}</p>
    </>
  );
}
