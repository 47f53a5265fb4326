/**
 * `design.md` section 3, first table, as it stands there: a row for each kind of claim, a column for each control class.
 * A cell is a value, or the name of a small test in `cell-tests.ts` where the design makes the cell depend on a fact.
 */
import type { ControlClass } from '../vendors/profile';
import type { CellTest } from './cell-tests';
import type { VerdictValue } from './verdict';

export type Cell = VerdictValue | CellTest;

export const COLUMNS = [
  'us-controlled',
  'us-hosted',
  'us-technology',
  'us-presence',
  'eu-controlled',
  'third-country',
  'unknown',
] as const satisfies readonly ControlClass[];

type Row = readonly [Cell, Cell, Cell, Cell, Cell, Cell, Cell];

const Q = 'needs-qualification';
const C = 'contradicted';
const U = 'unproven';

/** `owners` and `company` stand where the table says "same test", "supported" and "as the row above": both ask first where control lies. */
export const CLASS_TABLE = {
  label: [Q, Q, Q, 'unless-rated', 'unless-rated', Q, U],
  immunity: [C, 'hosted-immunity', 'unless-found', 'presence-immunity', 'unless-found', 'us-or-foreign', U],
  'ownership-owned': [C, 'owners', 'owners', 'owners', 'owners', 'owners', U],
  'ownership-company': ['seat', 'company', 'company', 'company', 'company', 'company', U],
  'technology-european': [C, 'by-facts', C, 'by-facts', 'by-facts', 'by-facts', U],
  'recourse-promise': [Q, Q, Q, Q, Q, Q, U],
} as const satisfies Record<string, Row>;

export type ClassRow = keyof typeof CLASS_TABLE;
