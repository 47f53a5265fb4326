/** Labelled sentences: the development set beside the project where there is one, and the project's own. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ClaimType } from '../../src/claims/claim';

export interface Item {
  id: string;
  lang: string;
  text: string;
  type: readonly ClaimType[];
  claim: boolean;
  spans: readonly string[];
  strength: string;
  drop?: boolean;
  /** Neither demanded nor penalised; accepted instead. */
  optTypes?: readonly ClaimType[];
  altTypes?: readonly ClaimType[];
}

export const DEVELOPMENT_SET = '../shared/claims/dev.jsonl';
export const OWN_SENTENCES = 'test/claims/sentences';

/** The items of a JSON Lines file; empty when there is none. */
export function readItems(file: string): Item[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Item);
}

export const ownItems = (): Item[] =>
  readdirSync(OWN_SENTENCES)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readItems(`${OWN_SENTENCES}/${file}`));
