/**
 * `npm run new:rule us.name`: a rule's file with the place of its examples, its test, and its line in the list of rules. A rule
 * of the United States finds an exposure; one of another legal order says what a statement is worth. Its texts stand empty in every
 * language.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { texts } from '../../src/rules/texts';
import { addMessages } from './new-messages';
import { finish, type Skeleton, writeSkeleton } from './skeleton';

const INDEX = 'src/rules/index.ts';

interface Name {
  id: string;
  folder: 'us' | 'eu';
  file: string;
  variable: string;
}

/** `nl.new-policy` is kept in `eu/nl-new-policy.ts`: only rules of the Union go without their legal order. */
function nameOf(id: string): Name | undefined {
  const match = /^(us|eu|fr|de|it|es|nl)\.([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/.exec(id);
  if (!match) return undefined;
  const [, order = '', name = ''] = match;
  const file = order === 'us' || order === 'eu' ? name : `${order}-${name}`;
  const variable = file.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return { id, folder: order === 'us' ? 'us' : 'eu', file, variable };
}

const dates = (): string => {
  const today = new Date();
  const next = new Date(Date.UTC(today.getUTCFullYear() + 1, today.getUTCMonth(), today.getUTCDate()));
  return `asOf: '${today.toISOString().slice(0, 10)}',\n  reviewBy: '${next.toISOString().slice(0, 10)}',`;
};

const EXPOSURE_OUTCOMES = ['controlled', 'none', 'unknown'];

const exposure = ({ id, variable }: Name): string => `import { ageOf } from '../age';
import { classOf, isUnknown, present } from '../classes';
import type { ExposureRule } from '../rule';
import { message, texts } from '../texts';

export const ${variable}: ExposureRule = {
  kind: 'exposure',
  id: '${id}',
  axis: 'data-access',
  citation: '',
  status: 'in-force',
  confidence: 'background',
  ${dates()}
  sources: [],
  ...texts('${id}', ${list(EXPOSURE_OUTCOMES)}, 1),
  evaluate(facts, on) {
    const controlled = classOf(facts, 'us-controlled');
    const outcome = controlled ? 'controlled' : isUnknown(facts) ? 'unknown' : 'none';
    return {
      rule: ${variable}.id,
      axis: ${variable}.axis,
      level: controlled ? 'exposed' : outcome === 'unknown' ? 'unknown' : 'not-shown',
      why: message(${variable}, outcome),
      notes: [],
      because: controlled?.because ?? present(facts.facts.controlledFrom),
      ...ageOf(${variable}.reviewBy, on),
    };
  },
  examples: { holds: [], fails: [], unknown: [{ profile: 'nothing-known', level: 'unknown' }] },
};
`;

const criterion = ({ id, variable }: Name): string => `import { criterion } from '../criterion';

export const ${variable} = criterion({
  id: '${id}',
  citation: '',
  status: 'in-force',
  confidence: 'background',
  ${dates()}
  sources: [],
});
`;

const exposureTest = ({ file, variable }: Name): string => `import { expect, test } from 'vitest';
import { EXAMPLE_PROFILES } from '../../src/rules/examples';
import type { RuleFacts } from '../../src/rules/rule';
import { ${variable} } from '../../src/rules/us/${file}';

/** Worked out by hand from the text of the rule: the day, the profile, the level. */
test.each<[on: string, profile: string, level: string]>([])('on %s, %s: %s', (on, profile, level) => {
  expect(${variable}.evaluate(EXAMPLE_PROFILES[profile] as RuleFacts, on).level).toBe(level);
});
`;

const criterionTest = ({ id }: Name): string => `import { expect, test } from 'vitest';
import type { VerdictValue } from '../../src/verdict/verdict';
import { type Asked, ask } from '../verdict/ask';
import { profile } from '../verdict/profiles';

/** Worked out by hand from the text of the rule: who says what, and what the rule makes of it. */
test.each<[name: string, claim: Asked, value: VerdictValue]>([])('%s', (name, claim, value) => {
  const verdict = ask(profile(name), claim);
  expect([verdict.value, verdict.proof.rules.map(({ id }) => id)]).toEqual([value, ['${id}']]);
});
`;

const list = (items: readonly string[]): string => `[${items.map((item) => `'${item}'`).join(', ')}]`;

/** Key -> note for translators. */
function notesOf({ id, folder }: Name): Record<string, string> {
  const { messages, reply, nonCases } = texts(id, folder === 'us' ? EXPOSURE_OUTCOMES : ['meaning'], 1);
  const outcomes = Object.entries(messages).map(([outcome, key]) => [key, `Rule ${id}. What it finds: ${outcome}.`]);
  return Object.fromEntries([
    [reply.replace(/_reply$/, '_name'), `Name of the rule ${id}.`],
    ...outcomes,
    [reply, `Rule ${id}. What vendors answer to it.`],
    ...nonCases.map((key) => [key, `Rule ${id}. What it does not mean.`]),
  ]);
}

const skeleton = (name: Name): Skeleton => ({
  [`src/rules/${name.folder}/${name.file}.ts`]: (name.folder === 'us' ? exposure : criterion)(name),
  [`test/rules/${name.file}.test.ts`]: (name.folder === 'us' ? exposureTest : criterionTest)(name),
});

/** Last of its folder's imports and of the list; Biome puts the imports in order. */
function register({ folder, file, variable }: Name): void {
  const source = readFileSync(INDEX, 'utf8');
  const imported = source.replace(
    new RegExp(`((?:^import .* from '\\./${folder}/.*';\\n)+)`, 'm'),
    `$1import { ${variable} } from './${folder}/${file}';\n`,
  );
  writeFileSync(INDEX, imported.replace(/(export const RULES: [^\]]*\[\][^\]]*)\n\];/, `$1\n  ${variable},\n];`));
}

const name = nameOf(process.argv[2] ?? '');
const files = name ? skeleton(name) : {};
const refusal = name ? writeSkeleton('rule', files) : 'Usage: npm run new:rule us.name, with us, eu, fr, de, it, es or nl first.';
if (name && refusal === '') {
  register(name);
  addMessages(notesOf(name));
}
finish(
  refusal,
  files,
  [
    'Fill in the citation, the sources (keys of src/rules/sources.json), the examples and the test.',
    'Its texts stand empty in every assets/_locales/*/messages.json: write all of them, in each language, and look over the notes for translators in en.',
    'Then: npm run format, and npx vitest run --project unit test/rules test/verdict test/repository, which names what is left.',
  ].join('\n'),
);
