import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { MessageTable } from '../../src/verdict/text';
import { filesBelow, ROOT, readBytes, readJson, readText } from '../support/files';

interface Manifest {
  name: string;
  permissions: string[];
  optional_host_permissions: string[];
  host_permissions?: string[];
  content_scripts?: unknown;
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  content_security_policy: { extension_pages: string };
}

const manifest = (browser: string): Manifest => readJson(`dist/${browser}/manifest.json`);
const gzipped = (path: string): number => gzipSync(readBytes(path), { level: 9 }).length;
const KILOBYTE = 1000;

describe('permissions', () => {
  const table = [...readText('README.md').matchAll(/^\| ((?:`[^`|]+`(?:, )?)+) *\| (.+?) *\|$/gm)].map((row) => ({
    names: [...(row[1] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''),
    reason: row[2] ?? '',
  }));
  const documented = table.filter(({ names }) => names.every((name) => /^([a-zA-Z]+|https?:\/\/\*\/\*)$/.test(name)));
  const namesWhere = (keep: (reason: string) => boolean): string[] =>
    documented.filter(({ reason }) => keep(reason)).flatMap(({ names }) => names);

  it('of Chrome are the ones of the README', () => {
    const { permissions, optional_host_permissions } = manifest('chrome');
    expect(namesWhere(() => true).sort()).toEqual([...permissions, ...optional_host_permissions].sort());
  });

  it('of Firefox are the same without the ones marked as Chrome only', () => {
    const { permissions, optional_host_permissions } = manifest('firefox');
    const expected = namesWhere((reason) => !reason.startsWith('Chrome only'));
    expect([...permissions, ...optional_host_permissions].sort()).toEqual(expected.sort());
  });

  it.each(['chrome', 'firefox'])('of %s touch no site at install and nothing is exposed to pages', (browser) => {
    const { host_permissions, content_scripts, web_accessible_resources, externally_connectable } = manifest(browser);
    expect({ host_permissions, content_scripts, web_accessible_resources, externally_connectable }).toEqual({});
  });
});

it('Firefox is told that nothing is collected, and what a report holds may be once the user agrees', () => {
  const { gecko } = readJson<{ browser_specific_settings: Record<string, { data_collection_permissions: unknown }> }>(
    'dist/firefox/manifest.json',
  ).browser_specific_settings;
  expect(gecko?.data_collection_permissions).toEqual({ required: ['none'], optional: ['websiteContent', 'browsingActivity'] });
});

describe.each(['chrome', 'firefox'])('bundle of %s', (browser) => {
  it('has a content script of at most 20 kB and a popup of at most 60 kB, gzip', () => {
    expect(gzipped(`dist/${browser}/src/page/content.js`)).toBeLessThanOrEqual(20 * KILOBYTE);
    expect(popupScripts(browser).reduce((sum, path) => sum + gzipped(path), 0)).toBeLessThanOrEqual(60 * KILOBYTE);
  });

  it('has the texts of each language once', () => {
    const files = filesBelow(`dist/${browser}`).filter((file) => /\.(js|json|html)$/.test(file));
    const tables = files.filter((file) => file.endsWith('messages.json'));
    expect(tables.length).toBeGreaterThanOrEqual(7);
    for (const table of tables) {
      const { message } = readJson<MessageTable>(table).report_hash_means ?? { message: '' };
      expect(files.filter((file) => readText(file).includes(message))).toEqual([table]);
    }
  });

  it('holds no address that a script could load code from', () => {
    for (const path of filesBelow(`dist/${browser}`).filter((file) => /\.(js|html)$/.test(file)))
      expect(readText(path), path).not.toMatch(/(?:import\s*\(|from\s*|src=|importScripts\()\s*["'`]https?:/);
  });

  it('forbids everything but its own scripts, styles and images, and connections to all but an encrypted address', () => {
    expect(directives(manifest(browser).content_security_policy.extension_pages)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'connect-src': 'https:',
      'base-uri': "'none'",
      'form-action': "'none'",
    });
  });

  it('has no page that may connect anywhere', () => {
    const pages = filesBelow(`dist/${browser}`).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThanOrEqual(5);
    for (const page of pages)
      expect(readText(page), page).toContain(`<meta http-equiv="Content-Security-Policy" content="connect-src 'none'" />`);
  });
});

const directives = (policy: string): Record<string, string> =>
  Object.fromEntries(policy.split(';').map((directive) => directive.trim().split(/ (.*)/, 2)));

/** The popup's page and every script it loads, followed through static imports. */
function popupScripts(browser: string): string[] {
  const folder = `dist/${browser}`;
  const page = readText(`${folder}/src/ui/popup/index.html`);
  const queue = [...page.matchAll(/src="\/([^"]+\.js)"|href="\/([^"]+\.js)"/g)].map((match) => match[1] ?? match[2] ?? '');
  for (const entry of [...queue])
    for (const [, path] of readText(`${folder}/${entry}`).matchAll(/import\(\s*["'`]\.\/([^"'`]+)["'`]\s*\)/g))
      queue.push(`js/${path}`);
  const seen = new Set<string>();
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const match of readText(`${folder}/${path}`).matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) queue.push(`js/${match[1]}`);
  }
  return [...seen].map((path) => `${folder}/${path}`);
}

/** Nothing of the test runner's own: its NODE_ENV would make a development build. */
const environment = { PATH: process.env.PATH };

describe('a build in another folder', () => {
  const copy = mkdtempSync(join(tmpdir(), 'lens-build-'));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('gives the same bytes', { timeout: 120_000 }, () => {
    for (const entry of ['package.json', 'tsconfig.json', 'manifest.json', 'vite.config.ts', 'src', 'assets'])
      cpSync(join(ROOT, entry), join(copy, entry), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    for (const mode of ['chrome', 'firefox'])
      execFileSync(process.execPath, [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--mode', mode], {
        cwd: copy,
        stdio: 'pipe',
        env: environment,
      });
    for (const path of [...filesBelow('dist/chrome'), ...filesBelow('dist/firefox')])
      expect(readBytes(path).equals(readBytes(join(copy, path))), path).toBe(true);
  });
});
