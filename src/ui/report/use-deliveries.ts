/** What became of reports that were sent, followed as it changes; the background is asked again each time. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { CHANGED } from '../../background/endpoint/changed';
import type { Delivery } from '../../report/delivery';
import { ask } from '../ask';

/** Undefined until the background has answered, null where the report was never sent. */
export const useDelivery = (id: string): Delivery | null | undefined => useFollowed(id, () => ask('delivery', { id }));

export function useDeliveries(): ReadonlyMap<string, Delivery> {
  const all = useFollowed('', () => ask('deliveries', {}));
  return new Map(all?.map((delivery) => [delivery.id, delivery]));
}

function useFollowed<T>(what: string, load: () => Promise<T>): T | undefined {
  const [value, setValue] = useState<T>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is made anew with every drawing, `what` is what it asks for
  useEffect(() => {
    const refresh = () => void load().then(setValue);
    const changed = (changes: Readonly<Record<string, unknown>>, area: string) => {
      if (area === 'session' && CHANGED in changes) refresh();
    };
    browser.storage.onChanged.addListener(changed);
    refresh();
    return () => browser.storage.onChanged.removeListener(changed);
  }, [what]);
  return value;
}
