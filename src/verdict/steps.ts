/** What happens to a cell's value on its way to the verdict: finding, strength, evidence, age. Each change keeps its reason. */
import type { MessageRef, Rule } from '../rules/rule';
import { outOfDate } from './age';
import type { Case, Outcome } from './case';
import { weakestLink } from './evidence';
import { changeReason, reasonOf } from './reason';
import type { ProofStep, VerdictValue } from './verdict';

type Change = [step: ProofStep['step'], value: VerdictValue, why: MessageRef];

/** @param cell as the table gives it. @param outcome as an independent finding leaves it, the same object where there is none. */
export function stepsFrom(of: Case, cell: Outcome, outcome: Outcome, rules: readonly Rule[]): ProofStep[] {
  const steps: ProofStep[] = [{ step: 'table', value: cell.value, why: reasonOf(cell) }];
  const take = (change: Change | undefined): void => {
    if (change) steps.push({ step: change[0], value: change[1], why: change[2] });
  };
  if (outcome !== cell) take(['finding', outcome.value, reasonOf(outcome)]);
  take(strength(of, outcome));
  take(evidence(finalValue(steps), outcome, rules));
  take(age(finalValue(steps), of, outcome, rules));
  return steps;
}

export const finalValue = (steps: readonly ProofStep[]): VerdictValue => steps.at(-1)?.value ?? 'unproven';

/** Hedged: at best and at worst needs-qualification. Absolute: supported only where the totality itself is known. */
function strength({ claim }: Case, { value, total }: Outcome): Change | undefined {
  if (claim.strength === 'hedged' && (value === 'supported' || value === 'contradicted'))
    return ['strength', 'needs-qualification', changeReason(`hedged-${value}`)];
  if (claim.strength === 'absolute' && value === 'supported' && !total)
    return ['strength', 'needs-qualification', changeReason('absolute')];
  return undefined;
}

function evidence(value: VerdictValue, { facts }: Outcome, rules: readonly Rule[]): Change | undefined {
  const weak = value === 'contradicted' ? weakestLink(facts, rules) : undefined;
  return weak ? ['evidence', 'needs-qualification', changeReason('evidence', weak)] : undefined;
}

function age(value: VerdictValue, { on }: Case, { facts }: Outcome, rules: readonly Rule[]): Change | undefined {
  const [old] = value === 'contradicted' ? outOfDate(facts, rules, on) : [];
  return old ? ['age', 'needs-qualification', changeReason('age', old.what, { date: old.since })] : undefined;
}
