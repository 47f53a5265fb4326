import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesBelow, readJson, readText } from '../support/files';

interface Package {
  version: string;
  license: string;
  dependencies?: Readonly<Record<string, string>>;
}

const packageOf = (name: string): Package => readJson(`node_modules/${name}/package.json`);

/** What the sources of the extension import by name, and what that imports in its turn. The command line is not part of it. */
const direct = new Set(
  filesBelow('src')
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('src/cli/'))
    .flatMap((path) => [...readText(path).matchAll(/^(?:import|export) (?!type )[^;]*?from '([^.'][^']*)'/gm)])
    .map(([, specifier = '']) => specifier.split('/')[0] ?? ''),
);
const withDependencies = (name: string): string[] => [
  name,
  ...Object.keys(packageOf(name).dependencies ?? {}).flatMap(withDependencies),
];
const imported = [...new Set([...direct].flatMap(withDependencies))].sort();

/** Firefox has itself what the polyfill gives Chrome. */
const bundledFor = { chrome: imported, firefox: imported.filter((name) => name !== 'webextension-polyfill') };

const licenceFile = (name: string): string =>
  readdirSync(`node_modules/${name}`).find((file) => /^licen[cs]e/i.test(file)) ?? 'no licence file';

describe.each(['chrome', 'firefox'] as const)('licences.txt of %s', (browser) => {
  const bundled = bundledFor[browser];
  const notices = readText(`dist/${browser}/licences.txt`);

  it('is read as UTF-8', () => {
    expect(notices.startsWith('\uFEFF')).toBe(true);
  });

  it('is reached from the options', () => {
    const scripts = filesBelow(`dist/${browser}/js`, '.js').map(readText);
    expect(scripts.some((script) => script.includes('/licences.txt'))).toBe(true);
  });

  it('names each package that is bundled, once, and no other', () => {
    const named = [...notices.matchAll(/^\uFEFF?={80}\n(\S+) /gm)].map(([, name]) => name);
    expect(named).toEqual(bundled);
  });

  it.each(bundled)('has version, licence and the full text of %s', (name) => {
    const { version, license } = packageOf(name);
    expect(notices).toContain(`${name} ${version} (${license})\nSource: https://`);
    expect(notices).toContain(
      readText(`node_modules/${name}/${licenceFile(name)}`)
        .replaceAll('\r\n', '\n')
        .trim(),
    );
  });
});

it('the command line loads its packages from where they are installed: it holds nothing of others', () => {
  const scripts = filesBelow('dist/cli', '.js').map(readText).join('\n');
  for (const name of ['parse5', 'valibot', 'warcio']) expect(scripts).toMatch(new RegExp(`from ["']${name}["']`));
  expect(filesBelow('dist/cli')).not.toContain('dist/cli/licences.txt');
});
