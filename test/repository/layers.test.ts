import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, readText } from '../support/files';

/** The stations in the order of the data; a station may read the ones before it. `claims` and `vendors` do not know each other. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  claims: [],
  vendors: [],
  rules: ['vendors'],
  verdict: ['claims', 'vendors', 'rules'],
  report: ['claims', 'vendors', 'rules', 'verdict'],
  page: ['claims', 'verdict'],
  background: ['claims', 'vendors', 'rules', 'verdict', 'report', 'page'],
  ui: ['claims', 'vendors', 'rules', 'verdict', 'report', 'page', 'background'],
  cli: ['claims', 'vendors', 'rules', 'verdict', 'report', 'page'],
};
const CORE = ['claims', 'vendors', 'rules', 'verdict', 'report'];
const CORE_PACKAGES = ['valibot'];

const IMPORT = /^(?:import|export) [^;]*?from ['"]([^'"]+)['"]|^import ['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm;
const TYPE_ONLY = /^import type .* from ['"]([^'"]+)['"]/gm;

const sources = filesBelow('src').filter((path) => /\.tsx?$/.test(path));
const stationOf = (path: string): string => path.split('/')[1] ?? '';
const importsOf = (path: string): string[] =>
  [...readText(path).matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
const typeImportsOf = (path: string): Set<string> =>
  new Set([...readText(path).matchAll(TYPE_ONLY)].map((match) => match[1] ?? ''));
const resolved = (path: string, target: string): string => posix.join(posix.dirname(path), target);

describe('the line', () => {
  it('has source files in every station', () => {
    for (const station of Object.keys(MAY_IMPORT))
      expect(
        sources.some((path) => stationOf(path) === station),
        station,
      ).toBe(true);
  });

  it.each(sources.filter((path) => path.split('/').length > 2))('%s imports only earlier stations', (path) => {
    const own = stationOf(path);
    const allowed = [own, ...(MAY_IMPORT[own] ?? [])];
    const typesOnly = typeImportsOf(path);
    for (const target of importsOf(path).filter((name) => name.startsWith('.'))) {
      const file = resolved(path, target);
      if (file.split('/').length === 2 || file.startsWith('assets/')) continue;
      if (own === 'page' && typesOnly.has(target)) continue;
      expect(allowed, `${path} imports ${file}`).toContain(stationOf(file));
    }
  });
});

describe('the core', () => {
  const core = sources.filter((path) => CORE.includes(stationOf(path)));
  const BROWSER =
    /\b(?:browser|chrome)\.[a-z]+|\b(?:document|window|navigator|localStorage|indexedDB)\.|\bnew (?:Range|MutationObserver)\b|webextension-polyfill/;

  it.each(core)('%s uses neither browser nor DOM', (path) => {
    expect(withoutComments(readText(path))).not.toMatch(BROWSER);
    for (const name of importsOf(path).filter((target) => !target.startsWith('.')))
      expect(CORE_PACKAGES, `${path} imports ${name}`).toContain(name);
  });
});

describe('the extension', () => {
  const NETWORK = /\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|WebTransport|importScripts/;
  const MARKUP = /\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\s*\(|new Function\b/;

  /** A report that the user sends to the organisation's endpoint: one request, in one place. */
  const SENDS = 'src/background/endpoint/send.ts';

  it.each(sources.filter((path) => path !== SENDS))('%s makes no request', (path) => {
    expect(withoutComments(readText(path))).not.toMatch(NETWORK);
  });

  it('makes its one request in one place, asked for by one other', () => {
    expect(withoutComments(readText(SENDS)).match(new RegExp(NETWORK, 'g'))).toEqual(['fetch(']);
    const askers = sources.filter((path) => importsOf(path).some((target) => `${resolved(path, target)}.ts` === SENDS));
    expect(askers).toEqual(['src/background/endpoint/deliver.ts']);
  });

  it.each(sources)('%s writes no markup', (path) => {
    expect(withoutComments(readText(path))).not.toMatch(MARKUP);
  });
});

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
