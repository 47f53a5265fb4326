import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkRegistry } from '../../src/vendors/check';
import type { MessageTable } from '../../src/verdict/text';
import { ROOT, readJson } from '../support/files';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lens-new-'));
  for (const path of ['src/rules/index.ts', 'src/claims/lexicon/index.ts', 'src/claims/lexicon/triggers.ts', 'assets/_locales'])
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const LOADER = import.meta.resolve('tsx');

/** The script as `npm run new:<what>` starts it, in a checkout of its own. */
function run(what: string, id: string, env: Record<string, string> = {}) {
  const { CI: _, ...rest } = process.env;
  const script = join(ROOT, `test/support/new-${what}.ts`);
  return spawnSync(process.execPath, ['--import', LOADER, script, id], {
    cwd: folder,
    env: { ...rest, ...env },
    encoding: 'utf8',
  });
}
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

/** Each starts a program of its own several times. */
const SLOW = { timeout: 60_000 };

describe('new:vendor', SLOW, () => {
  it('writes the file and its expected verdicts; what is empty is refused until it is filled in', () => {
    expect(run('vendor', 'acme-cloud')).toMatchObject({ status: 0, stderr: '' });
    const problems = checkRegistry(
      [{ name: 'acme-cloud.json', text: read('src/vendors/registry/acme-cloud.json') }],
      '2026-11-24',
    );
    for (const field of ['name', 'parties.operator.country', 'sources.statement.url', 'offerings.0.name'])
      expect(problems.join('\n')).toContain(`acme-cloud.json: ${field}: `);
    expect(problems.join('\n')).not.toMatch(/JSON|does not match the file name|is not in/);
    expect(JSON.parse(read('test/verdict/cases/acme-cloud.json'))).toMatchObject([
      { vendor: 'acme-cloud', offering: 'cloud', verdict: '' },
    ]);
  });

  it('refuses a name that is none, a file that exists, and CI', () => {
    expect(run('vendor', 'Acme Cloud')).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage: ') });
    expect(run('vendor', 'acme', { CI: 'true' })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('does not run in CI'),
    });
    expect(existsSync(join(folder, 'src/vendors'))).toBe(false);
    run('vendor', 'acme');
    expect(run('vendor', 'acme')).toMatchObject({ status: 2, stderr: 'src/vendors/registry/acme.json exists already.\n' });
  });
});

describe('new:rule', SLOW, () => {
  it.each([
    ['us.new-power', 'us/new-power', 'newPower'],
    ['eu.new-scheme', 'eu/new-scheme', 'newScheme'],
    ['nl.new-policy', 'eu/nl-new-policy', 'nlNewPolicy'],
  ])('writes %s, its test and its line in the list', (id, path, variable) => {
    expect(run('rule', id)).toMatchObject({ status: 0, stderr: '' });
    expect(read(`src/rules/${path}.ts`)).toContain(`id: '${id}'`);
    expect(read(`test/rules/${path.split('/')[1]}.test.ts`)).toContain('test.each');
    const index = read('src/rules/index.ts');
    expect(index).toContain(`import { ${variable} } from './${path}';`);
    expect(index).toMatch(new RegExp(`RULES: readonly Rule\\[\\] = \\[[^\\]]*  ${variable},\\n\\];`));
  });

  it('puts its texts, empty, into every language, each in its place, and says so', () => {
    expect(run('rule', 'us.new-power').stdout).toContain('in each language');
    for (const locale of readdirSync(join(ROOT, 'assets/_locales'))) {
      const table = JSON.parse(read(`assets/_locales/${locale}/messages.json`));
      const before = readJson<MessageTable>(`assets/_locales/${locale}/messages.json`);
      const added = Object.keys(table).filter((key) => !(key in before));
      const texts = ['controlled', 'name', 'non_case_1', 'none', 'reply', 'unknown'].map((part) => `rule_us_new_power_${part}`);
      expect(added).toEqual(texts);
      expect(added.map((key) => table[key].message)).toEqual(texts.map(() => ''));
      expect(Object.keys(table).filter((key) => key in before)).toEqual(Object.keys(before));
      const at = Object.keys(table).indexOf(texts[0] ?? '');
      expect(Object.keys(table)[at - 1]?.startsWith('rule_us_')).toBe(true);
    }
  });

  it('refuses a name that is none, a file that exists, and CI', () => {
    expect(run('rule', 'newpower')).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage: ') });
    expect(run('rule', 'us.new', { CI: '1' })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('does not run in CI'),
    });
    run('rule', 'us.new');
    expect(run('rule', 'us.new')).toMatchObject({ status: 2, stderr: 'src/rules/us/new.ts exists already.\n' });
    expect(read('src/rules/index.ts').match(/import \{ new/g)).toHaveLength(1);
  });
});

describe('new:language', SLOW, () => {
  it('writes the words and the sentences, takes the language into both lists, and says what is next', () => {
    expect(run('language', 'is')).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('npm run gate') });
    expect(read('src/claims/lexicon/is.ts')).toContain("lang: 'is'");
    expect(JSON.parse(read('test/claims/sentences/is.jsonl'))).toMatchObject({ lang: 'is', text: '' });
    for (const [file, half] of [
      ['index', 'companions'],
      ['triggers', 'triggers'],
    ]) {
      const list = read(`src/claims/lexicon/${file}.ts`);
      expect(list).toContain(`import { ${half} as is } from './is';`);
      expect(list).toMatch(/\n {2}sv,\n {2}is,\n\];/);
    }
  });

  it('refuses a code that is none, a language that exists, and CI', () => {
    expect(run('language', 'Icelandic')).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage: ') });
    expect(run('language', 'is', { CI: '1' })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('does not run in CI'),
    });
    run('language', 'is');
    expect(run('language', 'is')).toMatchObject({ status: 2, stderr: 'src/claims/lexicon/is.ts exists already.\n' });
  });
});
