import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** The top of the checkout. */
export const ROOT = join(import.meta.dirname, '../../');

/** Every file below a folder of the checkout, as paths from its top with forward slashes, sorted. */
export function filesBelow(folder: string, ending = ''): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export const readText = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

export const readJson = <T>(path: string): T => JSON.parse(readText(path)) as T;

/** The bytes of a file of the checkout, or of an absolute path. */
export const readBytes = (path: string): Buffer => readFileSync(resolve(ROOT, path));
