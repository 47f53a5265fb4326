/** Looks a claim up in the table its row belongs to. Of several classes the least favourable stands. */
import type { Case, Outcome } from './case';
import { outcomeOf } from './cell-tests';
import { byScheme } from './certification';
import { byClass } from './class-table';
import { byCompliance } from './compliance';
import { byFacts, FACTS_TABLE, type FactsRow } from './facts-table';
import { byReport, neverHandedOver } from './recourse';
import { type ListRow, type RowName, rulesOf } from './row';
import { commonLift, leastFavourable } from './severity';
import { CLASS_TABLE, type ClassRow } from './table';
import { technologyByFacts } from './technology';

type Look = (of: Case, rules: readonly string[]) => Outcome;

const LISTS: Readonly<Record<ListRow, Look>> = {
  certification: byScheme,
  compliance: byCompliance,
  'recourse-report': byReport,
  'recourse-never': neverHandedOver,
  technology: (of, rules) => outcomeOf(technologyByFacts(of), { cell: 'facts', facts: [], rules, params: [] }),
};

const isClassRow = (row: RowName): row is ClassRow => Object.hasOwn(CLASS_TABLE, row);
const isFactsRow = (row: RowName): row is FactsRow => Object.hasOwn(FACTS_TABLE, row);

export function fromTables(row: RowName, of: Case): Outcome {
  const rules = rulesOf(row, of);
  if (isClassRow(row)) return ofAllClasses(byClass(row, of, rules));
  return isFactsRow(row) ? byFacts(row, of, rules) : LISTS[row](of, rules);
}

/** What would lift the value must be named in every cell that gave it. */
function ofAllClasses(outcomes: readonly Outcome[]): Outcome {
  const { lift: _, ...outcome } = leastFavourable(outcomes);
  const lift = commonLift(outcomes, outcome);
  return { ...outcome, ...(lift ? { lift } : {}) };
}
