import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';

/**
 * Bundles a script of the tests into one classic file, as a page would load it.
 * @param values what names stand for that the script leaves open.
 */
export async function bundle(entry: string, values: Readonly<Record<string, string>> = {}): Promise<string> {
  const open = Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]);
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', ...Object.fromEntries(open) },
    build: { write: false, lib: { entry: resolve(entry), formats: ['iife'], name: 'page' } },
  });
  const [{ output: chunks }] = output as [Rolldown.RolldownOutput];
  return chunks[0].code;
}
