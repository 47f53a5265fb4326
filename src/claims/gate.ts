import { GATE_CONCEPTS } from './gate-concepts';
import { LEXICONS } from './lexicon';
import { fold } from './normalise';
import { parseEntries } from './notation';

let stems: RegExp | undefined;

function build(): RegExp {
  const words = new Set<string>();
  for (const lexicon of LEXICONS) {
    const sources = [
      ...GATE_CONCEPTS.map((concept) => lexicon.words[concept] ?? ''),
      ...Object.values(lexicon.places ?? {}),
      ...Object.values(lexicon.demonyms ?? {}),
      ...Object.values(lexicon.schemes ?? {}),
    ];
    for (const [first] of sources.flatMap((source) => parseEntries(source, fold))) if (first) words.add(first.text);
  }
  return new RegExp(
    [...words]
      .filter((word) => word !== '')
      .sort((a, b) => b.length - a.length)
      .join('|'),
    'i',
  );
}

/** False only when no pattern can hold in `text`: one cheap look before any grammar. */
export function mayClaim(text: string): boolean {
  stems ??= build();
  return stems.test(text);
}
