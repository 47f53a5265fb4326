/** `npm run new:language xx`: the skeleton of a lexicon and of its sentences, and its lines in the two indexes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { CONCEPTS, type Concept, TRIGGER_CONCEPTS } from '../../src/claims/concept';
import { finish, type Skeleton, writeSkeleton } from './skeleton';

const FILLED_ELSEWHERE: ReadonlySet<Concept> = new Set(['PLACE', 'DEMONYM', 'SCHEME']);
const LEXICON = 'src/claims/lexicon';

const lines = (concepts: readonly Concept[]): string =>
  concepts
    .filter((concept) => !FILLED_ELSEWHERE.has(concept))
    .map((concept) => `    ${concept}: '',\n`)
    .join('');

function skeleton(lang: string): string {
  const triggers: readonly Concept[] = TRIGGER_CONCEPTS;
  const rest = CONCEPTS.filter((concept) => !triggers.includes(concept));
  return `import type { Lexicon } from '../notation';

export const triggers: Lexicon = {
  lang: '${lang}',
  words: {
${lines(triggers)}  },
  places: {
    EU: '',
  },
  demonyms: {
    EUROPE: '',
  },
};

export const companions: Lexicon = {
  lang: '${lang}',
  words: {
${lines(rest)}  },
};
`;
}

/** Adds the language after the last one, in the imports and in the list. */
function register(file: string, half: 'triggers' | 'companions', lang: string): void {
  const source = readFileSync(file, 'utf8');
  const withImport = source.replace(/(import \{ \w+ as shared \})/, `import { ${half} as ${lang} } from './${lang}';\n$1`);
  writeFileSync(file, withImport.replace(/(\n {2}shared,\n[^\]]*)\];/, `$1  ${lang},\n];`));
}

function sentences(lang: string): string {
  const example = { id: `${lang}-la-01`, lang, text: '', type: ['label'], claim: true, spans: [], strength: 'plain', note: '' };
  return `${JSON.stringify(example)}\n`;
}

const files = (lang: string): Skeleton => ({
  [`${LEXICON}/${lang}.ts`]: skeleton(lang),
  [`test/claims/sentences/${lang}.jsonl`]: sentences(lang),
});

const lang = process.argv[2] ?? '';
const named = /^[a-z]{2,3}$/.test(lang);
const written = named ? files(lang) : {};
const refusal = named
  ? writeSkeleton('language', written)
  : 'Usage: npm run new:language xx, with a language code of two or three letters.';
if (refusal === '') {
  register(`${LEXICON}/triggers.ts`, 'triggers', lang);
  register(`${LEXICON}/index.ts`, 'companions', lang);
}
finish(
  refusal,
  written,
  [
    'Fill in the words (src/claims/README.md says how they are written and which are needed) and at least two sentences of each type.',
    'Then: npm run gate, npm run format, and npx vitest run --project unit test/claims, which names what is left.',
  ].join('\n'),
);
