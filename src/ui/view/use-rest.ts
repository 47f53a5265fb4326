/** What follows the claims is code of its own, loaded while what is seen first is being read. */
import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { ResultProps } from './result';

type Rest = ComponentType<ResultProps>;

let loaded: Rest | undefined;

/** Loads it once. A view that must not grow under its reader waits for this before it draws. */
export async function loadRest(): Promise<Rest> {
  loaded ??= (await import('./rest')).Rest;
  return loaded;
}

/** Undefined until it is due and loaded. */
export function useRest(due: boolean): Rest | undefined {
  const [rest, setRest] = useState<Rest | undefined>(() => loaded);
  useLayoutEffect(() => {
    if (due && !rest) void loadRest().then((component) => setRest(() => component));
  }, [due, rest]);
  return due ? rest : undefined;
}
