/** What our views ask about sending. None waits for an endpoint: a report is queued, and what became of it is asked for later. */
import { hurry, stop } from '../../report/delivery';
import type { ViewExchange, ViewReply } from '../protocol';
import { tellViews } from './changed';
import { change, deliverDue } from './deliver';
import { readyEndpoint } from './endpoint';
import { addToQueue, forgetDelivery, listDeliveries, readDelivery } from './queue';

type Kind = 'send-report' | 'try-now' | 'stop-report' | 'forget-delivery' | 'delivery' | 'deliveries';
type Answers = { [K in Kind]: (ask: ViewExchange[K]['ask']) => Promise<ViewReply<K>> };

export const DELIVERY_ANSWERS: Answers = {
  'send-report': async ({ id, to, body }) => {
    if ((await readyEndpoint())?.url !== to) return false;
    await addToQueue(id, to, body, Date.now());
    await tellViews();
    void deliverDue();
    return true;
  },
  'try-now': async ({ id }) => {
    await change(id, (delivery) => hurry(delivery, Date.now()));
    void deliverDue();
    return null;
  },
  'stop-report': async ({ id }) => {
    await change(id, (delivery) => stop(delivery, 'user', Date.now()));
    return null;
  },
  'forget-delivery': async ({ id }) => {
    await forgetDelivery(id);
    await tellViews();
    return null;
  },
  delivery: async ({ id }) => (await readDelivery(id)) ?? null,
  deliveries: () => listDeliveries(),
};
