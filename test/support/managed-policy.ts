/** Settings of an administrator for the extension of a test, where each browser looks for them. */
import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import type { BrowserName } from './browser';

export interface Policy {
  /** The program that obeys it, where that is not the browser as installed. */
  program?: string;
  /** Takes everything away again. */
  remove(): Promise<void>;
}

/** Debian's Chromium looks nowhere else, and only root may write there. */
const CHROMIUM = '/etc/chromium/policies/managed';
const FIREFOX_ID = 'sovereignty-lens@example.org';

/** The id of an unpacked extension: its path, hashed, in the letters a to p. */
export const idOfFolder = (folder: string): string =>
  createHash('sha256')
    .update(resolve(folder))
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

export const canManage = (browser: BrowserName): boolean =>
  process.platform === 'linux' && (browser === 'firefox' || process.getuid?.() === 0);

/** @param folder where the extension is installed from. @param program the browser's own program. */
export const manage = (browser: BrowserName, settings: object, folder: string, program: string): Promise<Policy> =>
  browser === 'chrome' ? manageChromium(settings, folder) : manageFirefox(settings, program);

async function manageChromium(settings: object, folder: string): Promise<Policy> {
  const created = await mkdir(CHROMIUM, { recursive: true });
  const file = join(CHROMIUM, `sovereignty-lens-${process.pid}.json`);
  await writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [idOfFolder(folder)]: settings } } }));
  return { remove: () => rm(created ?? file, { recursive: true, force: true }) };
}

/** Debian's `firefox` is a script that starts `firefox-esr`. */
const follow = (path: string): string => (existsSync(path) ? realpathSync(path) : path);

/** Firefox reads the policies beside its program: a copy of the program, beside links to the rest, has policies of its own. */
async function manageFirefox(settings: object, program: string): Promise<Policy> {
  const own = [program, `${program}-esr`].map(follow).find((path) => existsSync(join(dirname(path), 'omni.ja')));
  if (!own) throw new Error(`${program} is no program of Firefox beside its files: set FIREFOX_PATH to one.`);
  const copy = await mkdtemp(join(tmpdir(), 'lens-managed-firefox-'));
  for (const name of await readdir(dirname(own))) {
    if (name === 'distribution') continue;
    const [from, to] = [join(dirname(own), name), join(copy, name)];
    await (name === basename(own) ? cp(from, to) : symlink(from, to));
  }
  await mkdir(join(copy, 'distribution'));
  const policies = { '3rdparty': { Extensions: { [FIREFOX_ID]: settings } } };
  await writeFile(join(copy, 'distribution/policies.json'), JSON.stringify({ policies }));
  return { program: join(copy, basename(own)), remove: () => rm(copy, { recursive: true, force: true }) };
}
