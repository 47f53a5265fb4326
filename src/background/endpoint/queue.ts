/**
 * Reports that wait to be sent and what became of the others, in IndexedDB. The words of a report lie here only while it waits.
 * Only what waits has a `next`, so that index holds the queue.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { begin, type Delivery, type Ended, type Queued, queue } from '../../report/delivery';

export type Waiting = Queued & { body: string };

interface Deliveries extends DBSchema {
  deliveries: { key: string; value: Waiting | Ended; indexes: { next: number } };
}

const DATABASE = 'deliveries';
const VERSION = 1;

const open = (): Promise<IDBPDatabase<Deliveries>> =>
  openDB<Deliveries>(DATABASE, VERSION, {
    upgrade(database, from) {
      if (from < 1) database.createObjectStore('deliveries', { keyPath: 'id' }).createIndex('next', 'next');
    },
  });

/** One connection per use: nobody who is stopped holds one. */
async function within<T>(work: (database: IDBPDatabase<Deliveries>) => Promise<T>): Promise<T> {
  const database = await open();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

const withBody = (delivery: Delivery, body: string): Waiting | Ended =>
  delivery.state === 'queued' ? { ...delivery, body } : delivery;

/** Rejects when the browser has no room; what is there stays. */
export const addToQueue = (id: string, to: string, body: string, now: number): Promise<void> =>
  within(async (database) => {
    const work = database.transaction('deliveries', 'readwrite');
    const present = await work.store.get(id);
    const delivery = queue(present, id, to, now);
    if (delivery !== present) await work.store.put(withBody(delivery, body));
    await work.done;
  });

/** The one that has waited longest past its time, its try already counted; undefined where nothing is due. */
export const takeDue = (now: number, chance: number): Promise<Waiting | undefined> =>
  within(async (database) => {
    const work = database.transaction('deliveries', 'readwrite');
    const cursor = await work.store.index('next').openCursor(IDBKeyRange.upperBound(now));
    const due = cursor?.value;
    const started = due?.state === 'queued' ? { ...begin(due, now, chance), body: due.body } : undefined;
    if (started) await work.store.put(started);
    await work.done;
    return started;
  });

/** Reads and writes in one step, so that no word between the two is lost. Does nothing for one that is gone. */
export const changeDelivery = (id: string, change: (delivery: Delivery) => Delivery): Promise<void> =>
  within(async (database) => {
    const work = database.transaction('deliveries', 'readwrite');
    const present = await work.store.get(id);
    if (present) await work.store.put(withBody(change(present), 'body' in present ? present.body : ''));
    await work.done;
  });

export const readDelivery = (id: string): Promise<Delivery | undefined> => within((database) => database.get('deliveries', id));

export const listDeliveries = (): Promise<Delivery[]> => within((database) => database.getAll('deliveries'));

/** Whose turn is next comes first. */
export const listWaiting = (): Promise<Delivery[]> => within((database) => database.getAllFromIndex('deliveries', 'next'));

/** When the next try is due. */
export const nextTry = (): Promise<number | undefined> =>
  within(async (database) => {
    const cursor = await database.transaction('deliveries').store.index('next').openKeyCursor();
    return cursor?.key;
  });

export const forgetDelivery = (id: string): Promise<void> => within((database) => database.delete('deliveries', id));
