import { createReadStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { speechOfBrowser } from '../speech';
import { UsageError } from './arguments';
import { write } from './output';
import { faultOf } from './verify-claim';
import { readClaims } from './verify-input';

export const VERIFY_USAGE = 'Usage: verify.js FILE.json, or - for standard input.';

/**
 * Derives every verdict of one file again: the count goes to `output`, a sentence for each that does not follow to `errors`.
 * Throws {@link UsageError} for bad input.
 * @returns true when all of them follow.
 */
export async function runVerify(argv: readonly string[], input: Readable, output: Writable, errors: Writable): Promise<boolean> {
  const [file, ...rest] = argv;
  if (file === undefined || rest.length > 0) throw new UsageError(VERIFY_USAGE);
  const claims = readClaims(await textOf(file === '-' ? input : createReadStream(file)));
  let verified = 0;
  for (const claim of claims) {
    const language = (claim.reported ?? claim.findings)?.language;
    const say = language === undefined ? undefined : await speechOfBrowser(language);
    const fault = faultOf(claim, say);
    if (fault === undefined) verified += 1;
    else await write(errors, `${claim.name}: ${fault}\n`);
  }
  await write(output, `verified ${verified} of ${claims.length}\n`);
  return verified === claims.length;
}

async function textOf(source: Readable): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString('utf8');
}
