import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An empty page of the extension's own origin: from it a test calls the extension's interfaces without starting any of its views. */
export const BLANK_PAGE = 'lab.html';

/**
 * Copies a built extension to `target` and adds the blank page. With `grantHosts` its optional host permissions are required ones:
 * headless Chromium never answers the prompt that would grant them.
 * @throws {Error} When nothing was built there.
 */
export async function copyExtension(source: string, target: string, grantHosts: boolean): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await cp(source, target, { recursive: true }).catch(() => {
    throw new Error(`No extension in ${source}: run "npm run build" first.`);
  });
  await writeFile(join(target, BLANK_PAGE), '<!doctype html><title>Lab</title>');
  if (!grantHosts) return;
  const file = join(target, 'manifest.json');
  const { optional_host_permissions: hosts, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: hosts }));
}
