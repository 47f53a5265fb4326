/** `npm run new:language xx`: the skeleton of a lexicon and of its sentences, and its lines in the two indexes. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { CONCEPTS, type Concept, TRIGGER_CONCEPTS } from '../../src/claims/concept';

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
  writeFileSync(file, withImport.replace(/(shared, [^\]]*)\];/, `$1, ${lang}];`));
}

function run(lang: string | undefined): string {
  if (process.env.CI) return 'A new language is written by a person: new:language does not run in CI.';
  if (!lang || !/^[a-z]{2,3}$/.test(lang)) return 'Usage: npm run new:language xx, with a language code of two or three letters.';
  const file = `${LEXICON}/${lang}.ts`;
  if (existsSync(file)) return `${file} exists already.`;
  writeFileSync(file, skeleton(lang));
  register(`${LEXICON}/triggers.ts`, 'triggers', lang);
  register(`${LEXICON}/index.ts`, 'companions', lang);
  const sentences = `test/claims/sentences/${lang}.jsonl`;
  if (!existsSync(sentences)) {
    const example = { id: `${lang}-la-01`, lang, text: '', type: ['label'], claim: true, spans: [], strength: 'plain', note: '' };
    writeFileSync(sentences, `${JSON.stringify(example)}\n`);
  }
  return '';
}

const refusal = run(process.argv[2]);
if (refusal !== '') {
  console.error(refusal);
  process.exitCode = 2;
}
