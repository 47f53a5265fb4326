import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';

/** Bundles a script of the tests into one classic file, as a page would load it. */
export async function bundle(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: resolve(entry), formats: ['iife'], name: 'page' } },
  });
  const [{ output: chunks }] = output as [Rolldown.RolldownOutput];
  return chunks[0].code;
}
