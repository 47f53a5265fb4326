/** Why a verdict is what it is, each sentence once. Early reports keep the sentences of their steps among the notes as well. */
import type { ReportClaim, Said } from './schema';

interface Noted {
  notes: readonly Said[];
  proof: { steps: readonly { why: Said }[] };
}

/** What goes with a verdict beside its steps. */
export const ownNotes = ({ notes, proof: { steps } }: Noted): Said[] =>
  notes.filter(({ text }) => !steps.some(({ why }) => why.text === text));

/** All of it without the values of the steps. A finding replaces what the table said without it. */
export function reasoning(verdict: ReportClaim['verdict']): Said[] {
  const { because, proof } = verdict;
  const isReplaced = proof.steps.some(({ step }) => step === 'finding');
  const steps = proof.steps.filter(({ step, why }) => why.text !== because.text && !(isReplaced && step === 'table'));
  return [because, ...steps.map(({ why }) => why), ...ownNotes(verdict)];
}
