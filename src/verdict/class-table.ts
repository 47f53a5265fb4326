/** Applies the class table: one outcome for each class that holds. */
import type { ClassFinding, ControlClass } from '../vendors/profile';
import { actorOf, actorParams } from './actor';
import type { Case, Outcome } from './case';
import { CELL_TESTS, type CellTest, outcomeOf } from './cell-tests';
import { controlledFromInside } from './ownership';
import { controlPlaces, namesCountry } from './place';
import { type Cell, CLASS_TABLE, type ClassRow, COLUMNS } from './table';

const NO_CLASS: ClassFinding = { class: 'unknown', because: [] };

export function byClass(row: ClassRow, of: Case, rules: readonly string[]): Outcome[] {
  const classes = of.profile.classes.length > 0 ? of.profile.classes : [NO_CLASS];
  return classes.map((finding) => inColumn(row, finding, of, rules));
}

function inColumn(row: ClassRow, finding: ClassFinding, of: Case, rules: readonly string[]): Outcome {
  const column = columnFor(row, finding.class, of);
  const cell: Cell = CLASS_TABLE[row][COLUMNS.indexOf(column)] ?? 'unproven';
  const answer = isTest(cell) ? CELL_TESTS[cell](of, finding) : { value: cell, reason: reasonFor(row, column) };
  return outcomeOf(answer, {
    cell: finding.class,
    facts: finding.because,
    rules,
    params: actorParams(actorOf(of.profile, finding)),
  });
}

/** A promise is worth the same in every class that is known. */
const reasonFor = (row: ClassRow, column: ControlClass): string =>
  row === 'recourse-promise' && column !== 'unknown' ? row : `${row}-${column}`;

const isTest = (cell: Cell): cell is CellTest => Object.hasOwn(CELL_TESTS, cell);

/** A label that names a country is read in the column its control has when seen from that country. Ownership asks that itself. */
function columnFor(row: ClassRow, of: ControlClass, statement: Case): ControlClass {
  if (row !== 'label' || !namesCountry(statement)) return of;
  const inside = controlledFromInside(statement, controlPlaces(statement));
  if (of === 'third-country' && inside) return 'eu-controlled';
  return (of === 'eu-controlled' || of === 'us-presence') && inside === false ? 'third-country' : of;
}
