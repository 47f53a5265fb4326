/**
 * One claim and what is known of its speaker in; the verdict with its proof out. Each step keeps its value and its reason:
 * table cell -> independent finding -> strength -> evidence -> age.
 */
import { rulesNamed } from '../rules';
import type { Rule } from '../rules/rule';
import type { Profile } from '../vendors/profile';
import { outOfDate } from './age';
import type { Case, ClaimStatement, Findings, Outcome } from './case';
import { citationOf } from './citation';
import { DATA_VERSION } from './data-version';
import { findingFor, type IndependentFinding } from './finding';
import { guidanceFor } from './guidance';
import { notesFor } from './note';
import { fromTables } from './outcome';
import { type RowName, rowOf } from './row';
import { finalValue, stepsFrom } from './steps';
import type { Proof, ProofStep, Verdict } from './verdict';

export function decide(claim: ClaimStatement, findings: Findings): Verdict {
  const of: Case = { ...findings, claim };
  const row = rowOf(of);
  const cell = fromTables(row, of);
  const finding = cell.lift ? findingFor(of.profile, cell.lift) : undefined;
  const outcome = finding ? lifted(cell, finding) : cell;
  const rules = rulesNamed(outcome.rules);
  const steps = stepsFrom(of, cell, outcome, rules);
  return verdictFrom({ of, row, outcome, rules, steps, finding });
}

/** A detected claim carries its place in the page; a proof keeps what was said. */
const statementOf = ({ type, quote, strength, detail }: ClaimStatement): ClaimStatement => ({ type, quote, strength, detail });

const lifted = (cell: Outcome, { fact, rule, name, body, date }: IndependentFinding): Outcome => ({
  ...cell,
  value: 'supported',
  reason: cell.lift === 'reach' ? 'immunity-found' : 'label-rated',
  params: [name, body, date ? { date } : { key: 'verdict_date_unknown' }],
  facts: [...cell.facts, fact],
  rules: [...new Set([...cell.rules, rule])],
});

const subjectOf = ({ vendor, offering, answers }: Profile): Proof['subject'] => ({
  vendor,
  offering,
  ...(answers && { answers }),
});

export interface Decision {
  of: Case;
  row: RowName;
  outcome: Outcome;
  rules: readonly Rule[];
  steps: ProofStep[];
  finding?: IndependentFinding;
}

/** The sentence a reader sees first is that of the step that gave the value; what the table said is the first step. */
function verdictFrom(decision: Decision): Verdict {
  const { of, row, outcome, rules, steps } = decision;
  const deciding = steps.at(-1);
  const old = outOfDate(outcome.facts, rules, of.on);
  return {
    value: finalValue(steps),
    reason: deciding ? deciding.why.key.slice('reason_'.length).replaceAll('_', '-') : outcome.reason,
    because: deciding?.why ?? { key: 'reason_unknown' },
    notes: notesFor(decision),
    ...guidanceFor(decision),
    proof: {
      claim: statementOf(of.claim),
      subject: subjectOf(of.profile),
      on: of.on,
      row,
      cell: outcome.cell,
      steps,
      rules: rules.map(citationOf),
      facts: [...outcome.facts],
      exposures: [...of.exposures],
      data: DATA_VERSION,
    },
    ...(old.length > 0 ? { outOfDate: old } : {}),
  };
}
