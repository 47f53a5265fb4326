import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An empty page of the extension's own origin: from it a test calls the extension's interfaces without starting any of its views. */
export const BLANK_PAGE = 'lab.html';

/** What a copy does differently from what ships. */
export interface CopyOptions {
  /** These of the optional hosts, or all, are required ones: headless Chromium never answers the prompt that would grant them. */
  grantHosts?: boolean | readonly string[];
  /** The extension's own pages may ask any address, so that a test sees what the shipped policy would only stop. */
  openPolicy?: boolean;
  /** The browser keeps to its quota, which the shipped permission lifts. */
  limitedStorage?: boolean;
}

interface Manifest {
  permissions: string[];
  optional_host_permissions: string[];
  content_security_policy: { extension_pages: string };
}

function changed(manifest: Manifest, { grantHosts, openPolicy, limitedStorage }: CopyOptions): object {
  const { optional_host_permissions, ...others } = manifest;
  return {
    ...others,
    ...(grantHosts === true ? { host_permissions: optional_host_permissions } : { optional_host_permissions }),
    ...(Array.isArray(grantHosts) && { host_permissions: grantHosts }),
    ...(limitedStorage && { permissions: others.permissions.filter((permission) => permission !== 'unlimitedStorage') }),
    ...(openPolicy && { content_security_policy: { extension_pages: "script-src 'self'" } }),
  };
}

const POLICY_OF_A_PAGE = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** Each page of ours forbids connections for itself, whatever the manifest allows. */
async function openPages(folder: string): Promise<void> {
  for (const path of await readdir(folder, { recursive: true })) {
    if (!path.endsWith('index.html')) continue;
    const page = join(folder, path);
    await writeFile(page, (await readFile(page, 'utf8')).replace(POLICY_OF_A_PAGE, ''));
  }
}

/**
 * Copies a built extension to `target` and adds the blank page.
 * @throws {Error} When nothing was built there.
 */
export async function copyExtension(source: string, target: string, options: CopyOptions): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await cp(source, target, { recursive: true }).catch(() => {
    throw new Error(`No extension in ${source}: run "npm run build" first.`);
  });
  await writeFile(join(target, BLANK_PAGE), '<!doctype html><title>Lab</title>');
  const file = join(target, 'manifest.json');
  await writeFile(file, JSON.stringify(changed(JSON.parse(await readFile(file, 'utf8')), options)));
  if (options.openPolicy) await openPages(target);
}
