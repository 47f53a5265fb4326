/** The licence notices of what a bundle holds of others: one text, from the packages whose modules are really in it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

interface Package {
  name?: string;
  version?: string;
  license?: string;
  homepage?: string;
  repository?: string | { url: string };
}

const FILE = 'licences.txt';
const RULE = '='.repeat(80);

/** The folder of the package that a module belongs to; undefined for our own. The inner package.json files of some packages have no version. */
function packageFolder(module: string): string | undefined {
  if (!/[\\/]node_modules[\\/]/.test(module)) return undefined;
  for (let folder = dirname(module); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && read(folder).version) return folder;
  }
  return undefined;
}

const read = (folder: string): Package => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

function notice(folder: string): string {
  const { name, version, license, homepage, repository } = read(folder);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  if (files.length === 0) throw new Error(`${name} has no licence text to ship: ${folder}`);
  const address = typeof repository === 'object' ? repository.url : (repository ?? homepage ?? '');
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return [
    RULE,
    `${name} ${version} (${license})`,
    `Source: ${address.replace(/^(git\+)?[a-z]+:/, 'https:')}`,
    '',
    texts.join('\n\n'),
    '',
  ].join('\n');
}

/** Writes `licences.txt` into a bundle, by name of package; none where nothing of others is bundled. */
export const licences = (): Plugin => ({
  name: 'licences',
  enforce: 'post',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
      const folders = new Set(modules.flatMap((module) => packageFolder(module.replace(/^\0/, '').split('?')[0] ?? '') ?? []));
      const notices = [...folders].map(notice).sort();
      // The mark at the start tells a browser that the text is UTF-8.
      if (notices.length > 0) this.emitFile({ type: 'asset', fileName: FILE, source: `\uFEFF${notices.join('\n')}` });
    },
  },
});
