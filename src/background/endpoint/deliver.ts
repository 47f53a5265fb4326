/**
 * Sends what is due, one report at a time: a lock of the browser holds that also where two windows ask at once, and is free again
 * when this script is stopped. An alarm wakes it for the next try; before a try that alarm already stands.
 */
import browser from 'webextension-polyfill';
import { isUnauthorised } from '../../report/answer';
import { type Delivery, refuse, settle, stop } from '../../report/delivery';
import { tellViews } from './changed';
import { readyEndpoint } from './endpoint';
import { changeDelivery, listWaiting, nextTry, takeDue } from './queue';
import { send } from './send';

export const DELIVER = 'deliver';

export const deliverDue = (): Promise<void> =>
  navigator.locks.request(DELIVER, async () => {
    try {
      await stopUnwanted();
      while (await deliverNext());
    } finally {
      await setAlarm();
    }
  });

/** What was to go elsewhere, or nowhere any more, is stopped: it reaches no address but the one that the user saw. */
async function stopUnwanted(): Promise<void> {
  const endpoint = await readyEndpoint();
  for (const { id, to } of await listWaiting())
    if (to !== endpoint?.url) await change(id, (delivery) => stop(delivery, endpoint ? 'changed' : 'off', Date.now()));
}

/** Answers whether there may be more. */
async function deliverNext(): Promise<boolean> {
  const endpoint = await readyEndpoint();
  if (!endpoint) return false;
  const due = await takeDue(Date.now(), Math.random());
  if (!due) return false;
  await setAlarm();
  const { id, to, body } = due;
  if (to !== endpoint.url) await stopUnwanted();
  else {
    const answer = await send(endpoint, id, body);
    await change(id, (delivery) => settle(delivery, answer, Date.now(), Math.random()));
    if (isUnauthorised(answer)) await refuseAll();
  }
  return true;
}

async function refuseAll(): Promise<void> {
  for (const { id } of await listWaiting())
    await change(id, (delivery) => refuse(delivery, { kind: 'unauthorised' }, Date.now()));
}

async function setAlarm(): Promise<void> {
  const when = await nextTry();
  await (when === undefined ? browser.alarms.clear(DELIVER) : browser.alarms.create(DELIVER, { when }));
}

export async function change(id: string, to: (delivery: Delivery) => Delivery): Promise<void> {
  await changeDelivery(id, to);
  await tellViews();
}
