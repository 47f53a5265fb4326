/** Labelled sentences: the development set beside the project where there is one, the project's own, and those written blind. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ClaimType } from '../../src/claims/claim';

export interface Item {
  id: string;
  lang: string;
  text: string;
  type: readonly ClaimType[];
  claim: boolean;
  spans: readonly string[];
  /** Of the sentences written blind: the half that may be looked at, or the half that is only counted. */
  set?: 'development' | 'hold-out';
  drop?: boolean;
  /** Neither demanded nor penalised; accepted instead. */
  optTypes?: readonly ClaimType[];
  altTypes?: readonly ClaimType[];
}

export const DEVELOPMENT_SET = '../shared/claims/dev.jsonl';
export const OWN_SENTENCES = 'test/claims/sentences';
export const BLIND_SENTENCES = 'test/claims/blind';

/** The items of a JSON Lines file; empty when there is none. */
export function readItems(file: string): Item[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Item);
}

const itemsIn = (folder: string): Item[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readItems(`${folder}/${file}`));

export const ownItems = (): Item[] => itemsIn(OWN_SENTENCES);

export const blindItems = (): Item[] => itemsIn(BLIND_SENTENCES);
