/** What became of a report on its way to the organisation's endpoint, in one sentence. */
import { language, text } from '../../background/text';
import type { Trouble } from '../../report/answer';
import type { Delivery } from '../../report/delivery';

export function sendingWords(delivery: Delivery): string {
  const host = new URL(delivery.to).host;
  if (delivery.state === 'queued') {
    const { trouble, next } = delivery;
    return trouble ? text('sending_later', host, troubleWords(trouble), clock(next)) : text('sending_queued', host);
  }
  if (delivery.state === 'sent') return text('sending_sent', host, { date: new Date(delivery.at).toISOString() });
  if (delivery.state === 'stopped') return text(`sending_stopped_${delivery.why}`, host);
  const { why } = delivery;
  if (why.kind === 'rejected') return text('sending_refused_rejected', host, String(why.status));
  return text(`sending_refused_${why.kind.replaceAll('-', '_')}`, host);
}

const troubleWords = (trouble: Trouble): string =>
  trouble.kind === 'busy' ? text('sending_trouble_busy', String(trouble.status)) : text(`sending_trouble_${trouble.kind}`);

const clock = (at: number): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
