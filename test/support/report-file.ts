/** A file of many reports for measuring: those of the demonstration page, each of another page, vendor and wording, with its hash. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { hashedContent } from '../../src/report/content';
import { normaliseText } from '../../src/report/normalise';
import type { Report } from '../../src/report/schema';
import { readJson } from './files';

const { report: FIRST } = readJson<{ report: Report }>('test/fixtures/reports/first-version.json');
const VENDORS = 50;
const TAGS = ['tender', 'lot 2', 'follow up'];

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

function numbered(number: number): Report {
  const claims = FIRST.claims.map((claim) => {
    const quote = `${claim.quote}, edition ${number}`;
    return { ...claim, quote, quoteHash: sha256(normaliseText(quote)) };
  });
  const report = {
    ...FIRST,
    id: `${number.toString(16).padStart(8, '0')}-2222-4333-8444-555555555555`,
    page: { ...FIRST.page, title: `Cloud page ${number}`, url: `https://cloud.example/${number}` },
    profile: { ...FIRST.profile, name: `Vendor ${number % VENDORS}` },
    claims,
  };
  return { ...report, contentHash: sha256(hashedContent(report)) };
}

/** One report a line, each saved a minute after the one before. Out: the bytes written. */
export async function writeReports(path: string, count: number): Promise<number> {
  const file = createWriteStream(path);
  for (let number = 0; number < count; number += 1) {
    const saved = new Date(Date.parse('2026-01-01T00:00:00Z') + number * 60_000).toISOString();
    const kept = { saved, notes: `Note ${number}`, tags: [TAGS[number % TAGS.length]] };
    if (!file.write(`${JSON.stringify({ ...kept, report: numbered(number) })}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return file.bytesWritten;
}
