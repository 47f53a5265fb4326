/**
 * A file of reports, read: one report, a list of them, what `library-file.ts` writes, or such things one a line. Everything in it
 * is hostile until it fits the schema and its hashes; what fails is named by its fault, and the rest is read all the same. A file of
 * lines may be of any length: one line after the other is read, and nothing is held.
 */
import * as v from 'valibot';
import { bytesOf } from './base64';
import { hashedContent } from './content';
import { type Kept, keptSchema, LIBRARY_FORMAT, LIBRARY_VERSION } from './library-file';
import { linesIn } from './lines';
import { normaliseText } from './normalise';
import { parseReport, REPORT_FORMAT, REPORT_VERSION, type Report } from './schema';

/** Larger files that are not of lines are not read: a browser would need ten times as much memory. */
export const LARGEST_FILE = 100_000_000;

/**
 * `cut-off`: no whole JSON; `foreign`: no report; `newer`: of a later version; `unfit`: a report that lacks something; `altered`: a
 * hash does not match; `damaged`: was no whole report when the file was written. Such a report is no evidence, and is not taken in.
 */
export type Fault = 'empty' | 'cut-off' | 'foreign' | 'newer' | 'unfit' | 'altered' | 'damaged' | 'too-large';

/** `kept` is absent for a report that comes alone. */
export type ImportItem = { report: Report; kept?: Kept } | { fault: Fault };

export type Digest = (content: string | Uint8Array<ArrayBuffer>) => Promise<string>;
type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const CUT_OFF = Symbol('no JSON');

export async function* readImport(file: Blob, digest: Digest): AsyncGenerator<ImportItem> {
  if (await isOfLines(file)) {
    for await (const line of linesIn(file, LARGEST_FILE)) {
      if (line === undefined) yield { fault: 'too-large' };
      else if (line.trim() !== '') yield await readItem(parsed(line), digest);
    }
  } else if (file.size > LARGEST_FILE) yield { fault: 'too-large' };
  else yield* readWhole(await file.text(), digest);
}

/** More than a report with a picture takes. */
const FIRST_LINE = 16_000_000;

/** The first line is one whole object, and others follow. */
async function isOfLines(file: Blob): Promise<boolean> {
  const start = await file.slice(0, FIRST_LINE).text();
  const end = start.indexOf('\n');
  return end > 0 && start.slice(end).trim() !== '' && isObject(parsed(start.slice(0, end)));
}

async function* readWhole(words: string, digest: Digest): AsyncGenerator<ImportItem> {
  if (words.trim() === '') yield { fault: 'empty' };
  else for (const value of valuesOf(words)) yield await readItem(value, digest);
}

function valuesOf(words: string): readonly unknown[] {
  const whole = parsed(words);
  if (whole === CUT_OFF) return [/^\s*[[{]/.test(words) ? CUT_OFF : undefined];
  if (Array.isArray(whole)) return whole;
  if (!isObject(whole) || whole.format !== LIBRARY_FORMAT) return [whole];
  return Array.isArray(whole.entries) && !isNewer(whole, LIBRARY_VERSION) ? whole.entries : [whole];
}

function parsed(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return CUT_OFF;
  }
}

const isNewer = ({ version }: Fields, known: number): boolean => typeof version === 'number' && version > known;

async function readItem(value: unknown, digest: Digest): Promise<ImportItem> {
  if (value === CUT_OFF) return { fault: 'cut-off' };
  if (!isObject(value)) return { fault: 'foreign' };
  if (value.format === LIBRARY_FORMAT) return { fault: isNewer(value, LIBRARY_VERSION) ? 'newer' : 'unfit' };
  if ('damaged' in value && value.format === undefined) return { fault: 'damaged' };
  if (!isObject(value.report)) return readReport(value, digest);
  const kept = v.safeParse(keptSchema, value);
  const item = await readReport(value.report, digest);
  if ('fault' in item) return item;
  return kept.success ? { ...item, kept: kept.output } : { fault: 'unfit' };
}

async function readReport(value: Fields, digest: Digest): Promise<ImportItem> {
  if (value.format !== REPORT_FORMAT) return { fault: 'foreign' };
  if (isNewer(value, REPORT_VERSION)) return { fault: 'newer' };
  const report = parseReport(value);
  const content = contentOf(value);
  if (!report || content === undefined) return { fault: 'unfit' };
  return (await isUnchanged(report, content, digest)) ? { report } : { fault: 'altered' };
}

function contentOf(value: Fields): string | undefined {
  try {
    return hashedContent(value);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Reports made before there was a hash of the whole have those of their quotes. */
async function isUnchanged(report: Report, content: string, digest: Digest): Promise<boolean> {
  const { contentHash, claims } = report;
  if (contentHash !== undefined && contentHash !== (await digest(content))) return false;
  for (const { quote, quoteHash } of claims) if (quoteHash !== (await digest(normaliseText(quote)))) return false;
  return isPictured(report, digest);
}

async function isPictured({ picture, pictureData }: Report, digest: Digest): Promise<boolean> {
  if (pictureData === undefined) return true;
  try {
    return picture?.hash === (await digest(bytesOf(pictureData)));
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
