import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, readJson, readText } from '../support/files';

/** The scripts that a page of the bundle loads, with all they import. */
function scriptsOf(page: string): string[] {
  const found = new Set<string>();
  const follow = (script: string): void => {
    if (found.has(script)) return;
    found.add(script);
    for (const [, path = ''] of readText(script).matchAll(/(?:from|import)\s*\(?["'`](\.[^"'`]+\.js)["'`]/g)) {
      follow(posix.join(posix.dirname(script), path));
    }
  };
  const [root = ''] = /^dist\/\w+/.exec(page) ?? [];
  for (const [, path = ''] of readText(page).matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)) follow(root + path);
  return [...found];
}

describe.each(['chrome', 'firefox'])('the popup in dist/%s', (browser) => {
  it('holds no vendor facts', () => {
    const scripts = scriptsOf(`dist/${browser}/src/ui/popup/index.html`);
    expect(scripts.length).toBeGreaterThan(3);
    const code = scripts.map(readText).join('\n');
    const hosts = filesBelow('src/vendors/registry', '.json').flatMap((path) => readJson<{ hosts: string[] }>(path).hosts);
    expect(hosts.length).toBeGreaterThan(100);
    expect(hosts.filter((host) => code.includes(host))).toEqual([]);
  });

  it('asks before any other script is there', () => {
    const first = readText(`dist/${browser}/js/ask-first.js`);
    expect(first).toContain('first-view');
    expect(first).not.toMatch(/\bimport\b/);
  });

  it('loads what follows the claims, and what writes a report, only later', () => {
    const page = readText(`dist/${browser}/src/ui/popup/index.html`);
    const loaded = [...page.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)]
      .map(([, path]) => readText(`dist/${browser}${path}`))
      .join('\n');
    expect(loaded).toContain('popup_claims');
    for (const words of ['popup_ceilings_mean', 'popup_about_scan', 'ClaimReview']) {
      expect(loaded).not.toContain(words);
      expect(filesBelow(`dist/${browser}/js`).some((path) => readText(path).includes(words))).toBe(true);
    }
  });
});
