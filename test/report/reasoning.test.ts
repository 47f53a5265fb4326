import { expect, it } from 'vitest';
import { ownNotes, reasoning } from '../../src/report/reasoning';
import type { ReportClaim } from '../../src/report/schema';
import { verdict as sample } from './sample';

const said = (text: string) => ({ key: text, text });
const step = (name: string, text: string) => ({ step: name, value: sample.value, why: said(text) });

const verdict = (steps: ReturnType<typeof step>[], because: string, ...notes: string[]): ReportClaim['verdict'] =>
  ({ because: said(because), notes: notes.map(said), proof: { steps } }) as unknown as ReportClaim['verdict'];

const words = (sentences: readonly { text: string }[]): string[] => sentences.map(({ text }) => text);

it('leaves out of the notes what a step says, as early reports have it', () => {
  const early = verdict(
    [step('table', 'In Germany.'), step('strength', 'Too absolute.')],
    'Too absolute.',
    'In Germany.',
    'Beside.',
  );
  expect(words(ownNotes(early))).toEqual(['Beside.']);
  expect(words(reasoning(early))).toEqual(['Too absolute.', 'In Germany.', 'Beside.']);
});

it('does not say what a finding replaced', () => {
  const steps = [step('table', 'Nothing known.'), step('finding', 'Found.'), step('strength', 'Too absolute.')];
  expect(words(reasoning(verdict(steps, 'Too absolute.')))).toEqual(['Too absolute.', 'Found.']);
});
