/**
 * `design.md` section 3, second table: five types decided by facts about the offering, whatever the class. Each row lists the
 * states its facts can be in, with the value of each; `state-<row>.ts` says which state holds. Technology is in `technology.ts`.
 */
import type { KnownFact } from '../vendors/fact';
import type { Case, Outcome } from './case';
import { isolationState } from './state-isolation';
import { keysAsIsState, keysOptionState } from './state-keys';
import { operationsState } from './state-operations';
import { confinementState, storageState } from './state-residency';
import type { VerdictValue } from './verdict';

const S = 'supported';
const Q = 'needs-qualification';
const C = 'contradicted';
const U = 'unproven';

export const FACTS_TABLE = {
  'residency-storage': { 'only-there': S, option: Q, 'wider-area': Q, elsewhere: C, 'nothing-known': U },
  'residency-confinement': {
    'all-stay': S,
    'rest-not-known': Q,
    option: Q,
    'global-staff': Q,
    leaves: C,
    'nothing-known': U,
  },
  operations: { 'all-there': S, 'not-citizens': Q, 'part-known': Q, option: Q, 'wider-area': Q, outside: C, 'nothing-known': U },
  'keys-option': { offered: S, 'inside-provider': Q, 'not-offered': C, 'nothing-known': U },
  'keys-as-is': { 'client-side': S, 'external-or-option': Q, 'inside-provider': C, 'nothing-known': U },
  isolation: { tested: S, documented: Q, 'live-dependency': C, 'only-claimed': U, 'nothing-known': U },
} as const satisfies Record<string, Record<string, VerdictValue>>;

export type FactsRow = keyof typeof FACTS_TABLE;

/** The state a row's facts are in, and the facts that put it there. */
export interface FactState<Row extends FactsRow = FactsRow> {
  state: keyof (typeof FACTS_TABLE)[Row] & string;
  facts: readonly (KnownFact | undefined)[];
  /** An absolute wording keeps `supported`. */
  total?: true;
}

const STATES: { readonly [Row in FactsRow]: (of: Case) => FactState<Row> } = {
  'residency-storage': storageState,
  'residency-confinement': confinementState,
  operations: operationsState,
  'keys-option': keysOptionState,
  'keys-as-is': keysAsIsState,
  isolation: isolationState,
};

export function byFacts(row: FactsRow, of: Case, rules: readonly string[]): Outcome {
  const { state, facts, total } = STATES[row](of);
  const values: Readonly<Record<string, VerdictValue>> = FACTS_TABLE[row];
  return {
    value: values[state] ?? 'unproven',
    reason: `${row}-${state}`,
    cell: state,
    params: [],
    facts: facts.filter((fact) => fact !== undefined),
    rules,
    ...(total ? { total } : {}),
  };
}
