/** What the background takes from the browser and Node lacks: a database in memory, and the locks that all scripts of an origin share. */
import 'fake-indexeddb/auto';

const last = new Map<string, Promise<unknown>>();

/** One after the other for each name, also after one that failed. */
function request<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = last.get(name) ?? Promise.resolve();
  const mine = before.then(work, work);
  last.set(name, mine);
  return mine;
}

/** Node 20 has no navigator at all. */
const navigator = globalThis.navigator ?? {};
Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
