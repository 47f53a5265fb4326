import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { assess } from '../verdict/assess';
import type { CheckArguments, Format } from './arguments';
import { decodePage } from './charset';
import { type CheckResult, checkResult, type Say } from './check-result';
import { asCsv } from './format/csv';
import { asMarkdown } from './format/markdown';
import { asSarif } from './format/sarif';
import { readPage } from './html';
import { write } from './output';
import { speech } from './speech';

const WRITERS: Readonly<Record<Format, (result: CheckResult) => string>> = {
  json: (result) => JSON.stringify(result),
  markdown: asMarkdown,
  csv: asCsv,
  sarif: asSarif,
};

/**
 * Judges one saved page, or every page of an archive as it streams by.
 * @returns true when `--fail-on contradicted` was asked for and a contradicted claim was met.
 */
export async function runCheck(given: CheckArguments, input: Readable, output: Writable): Promise<boolean> {
  const say = await speech(given.locale);
  let met = false;
  for await (const page of pages(given, input)) {
    const result = judge(page, given.on, say);
    met ||= result.claims.some((claim) => claim.verdict === 'contradicted');
    await write(output, `${WRITERS[given.format](result)}\n`);
  }
  return met && given.failOn === 'contradicted';
}

interface SavedPage {
  url: string;
  html: string;
}

function judge({ url, html }: SavedPage, on: string, say: Say): CheckResult {
  const reading = readPage(html, url);
  return checkResult(reading, assess(reading, { on }), say);
}

async function* pages(given: CheckArguments, input: Readable): AsyncGenerator<SavedPage> {
  const file = given.files[0] ?? '-';
  if (file !== '-') await (await open(file)).close();
  const source: Readable = file === '-' ? input : createReadStream(file);
  if (given.warc) {
    const { archivedPages } = await import('./warc');
    yield* archivedPages(source);
  } else {
    yield { url: given.url ?? '', html: decodePage(await wholeOf(source)) };
  }
}

async function wholeOf(source: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
