/** The one register of what rules cite: every key a rule names resolves here. */
import type { Source } from '../vendors/fact';
import register from './sources.json';

const SOURCES: Readonly<Record<string, Source>> = register;

/** Throws for a key that is not in the register: a rule must not cite what nobody can look up. */
export function sourceOf(key: string): Source {
  const source = SOURCES[key];
  if (source === undefined) throw new Error(`sources.json has no "${key}"`);
  return source;
}

export const sourceKeys = (): readonly string[] => Object.keys(SOURCES);
