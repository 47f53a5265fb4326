/** Where an official result lies above what our facts allow: said in words, with neither adjusted to the other. */
import { say, text } from '../../background/text';
import type { Ceiling } from '../../rules/rule';
import { Codes } from '../codes';

export function CeilingConflicts({ ceilings }: { ceilings: readonly Ceiling[] }) {
  const sentences = [...new Set(ceilings.flatMap(({ conflict }) => (conflict ? [say(conflict)] : [])))];
  if (sentences.length === 0) return null;
  return (
    <section class="section stack close" data-conflicts>
      <h2>{text('popup_conflicts')}</h2>
      {sentences.map((sentence) => (
        <p key={sentence} class="notice">
          <Codes words={sentence} />
        </p>
      ))}
    </section>
  );
}
