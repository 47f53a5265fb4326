/** What the `new:` scripts share: they write files that a person fills in, and refuse to run unattended or to overwrite. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** File -> text; the first is the one that gives the name. */
export type Skeleton = Readonly<Record<string, string>>;

/** Writes every file. @returns the sentence that says why nothing was written, or an empty one. */
export function writeSkeleton(what: string, files: Skeleton): string {
  if (process.env.CI) return `A new ${what} is written by a person: new:${what} does not run in CI.`;
  const taken = Object.keys(files).find((file) => existsSync(file));
  if (taken) return `${taken} exists already.`;
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return '';
}

/** Prints what is to be filled in, or the refusal with exit status 2. */
export function finish(refusal: string, files: Skeleton, next: string): void {
  if (refusal === '') {
    console.log(`${Object.keys(files).join('\n')}\n${next}`);
    return;
  }
  console.error(refusal);
  process.exitCode = 2;
}
