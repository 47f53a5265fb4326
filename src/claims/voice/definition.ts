import type { Situation, Voice } from './situation';

const WORD = ['SOVEREIGN', 'SOVEREIGNTY'] as const;

/** "A sovereign cloud is ...": an indefinite subject and a statement about the kind. */
function ofKind({ reading }: Situation): boolean {
  const subject = reading.all(...WORD)[0];
  if (!subject || subject.from > 4 || reading.has('WE')) return false;
  const indefinite = reading.all('INDEFINITE').some((hit) => hit.to < subject.from && subject.from - hit.to <= 3);
  return indefinite && reading.within(subject.to + 1, subject.to + 6, 'COPULA', 'MEANS', 'GIVE', 'MUST');
}

/** "Data sovereignty means ...", "sovereignty is the ability ...", "there is no definition of ...". */
function ofWord({ reading }: Situation): boolean {
  const word = reading.all(...WORD)[0];
  if (!word || reading.has('WE')) return false;
  if (reading.within(word.to + 1, word.to + 6, 'MEANS')) return true;
  return reading.has('NOTION') && reading.has('COPULA', 'MEANS') && reading.within(word.from - 8, word.to + 10, 'NOTION');
}

export const definition: Voice = {
  reason: 'definition',
  types: ['label', 'residency', 'immunity', 'ownership', 'operations', 'isolation', 'keys'],
  holds: (situation) => ofKind(situation) || ofWord(situation),
};
