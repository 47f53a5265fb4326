import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../support/browser';
import { filesBelow, readBytes, readJson, readText } from '../support/files';

const LIMIT = 60_000;

/** The scripts that a page of the bundle loads, with all they import. */
function scriptsOf(page: string): string[] {
  const found = new Set<string>();
  const follow = (script: string): void => {
    if (found.has(script)) return;
    found.add(script);
    for (const [, path = ''] of readText(script).matchAll(/(?:from|import)\s*\(?["'`](\.[^"'`]+\.js)["'`]/g))
      follow(posix.join(posix.dirname(script), path));
  };
  const [root = ''] = /^dist\/\w+/.exec(page) ?? [];
  for (const [, path = ''] of readText(page).matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)) follow(root + path);
  return [...found];
}

describe.each(BROWSERS)('the code of the popup in dist/%s', (name) => {
  const scripts = scriptsOf(`dist/${name}/src/ui/popup/index.html`);

  it('is at most 60 kB', () => {
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.reduce((sum, script) => sum + gzipSync(readBytes(script)).length, 0)).toBeLessThanOrEqual(LIMIT);
  });

  it('holds no vendor facts', () => {
    const code = scripts.map(readText).join('\n');
    const hosts = filesBelow('src/vendors/registry', '.json').flatMap((path) => readJson<{ hosts: string[] }>(path).hosts);
    expect(hosts.length).toBeGreaterThan(100);
    expect(hosts.filter((host) => code.includes(host))).toEqual([]);
  });
});
