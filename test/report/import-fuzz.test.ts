import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build';
import { canonical } from '../../src/report/content';
import { reportJson } from '../../src/report/json';
import type { Report } from '../../src/report/schema';
import type { MessageTable } from '../../src/verdict/text';
import { readJson } from '../support/files';
import { hostileText } from './hostile';
import { itemsOf, libraryText } from './library-text';
import { material, tools } from './sample';

const FAULTS = ['empty', 'cut-off', 'foreign', 'newer', 'unfit', 'altered', 'damaged'];
/** Of each of three kinds: 10,002 files. */
const RUNS = 3_334;
const english = readJson<MessageTable>('assets/_locales/en/messages.json');
const KEPT = { saved: '2026-11-24T09:00:00.000Z', notes: '', tags: [] };
let report: Report;
let files: string[];
beforeAll(async () => {
  report = await buildReport(material, tools);
  files = [reportJson(report), JSON.stringify([report, report]), await libraryText([{ ...KEPT, report }], 'jsonl')];
});

/** Every fault has its sentence, and whatever passes as a report with its hash is the report that was written. */
async function settles(text: string): Promise<void> {
  const items = await itemsOf(text, tools.digest);
  for (const item of items) {
    if ('fault' in item) expect(FAULTS).toContain(item.fault);
    else if (item.report.contentHash !== undefined) expect(canonical(item.report)).toBe(canonical(report));
  }
}

const point = fc.double({ min: 0, max: 1, noNaN: true });
const mutation = fc.record({
  file: fc.nat(2),
  from: point,
  length: fc.nat(40),
  put: fc.oneof(fc.string(), fc.json(), hostileText),
});

/** One value anywhere in the report replaced by any other. */
function replaced(value: unknown, at: number, by: unknown): unknown {
  let left = Math.floor(at * 150);
  const walk = (inner: unknown): unknown => {
    left -= 1;
    if (left === 0) return by;
    if (Array.isArray(inner)) return inner.map(walk);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([name, field]) => [name, walk(field)]));
  };
  return walk(value);
}

describe('any file', { timeout: 60_000 }, () => {
  it('of random text or JSON is read to an end', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), hostileText), settles), {
      numRuns: RUNS,
    });
  });

  it('that was cut or written over says so', async () => {
    const spoiled = ({ file, from, length, put }: { file: number; from: number; length: number; put: string }) => {
      const text = files[file] ?? '';
      const at = Math.floor(from * text.length);
      return settles(text.slice(0, at) + put + text.slice(at + length));
    };
    await fc.assert(fc.asyncProperty(mutation, spoiled), { numRuns: RUNS });
  });

  it('with one value replaced by another says so', async () => {
    await fc.assert(
      fc.asyncProperty(point, fc.jsonValue(), (at, by) => settles(JSON.stringify(replaced(report, at, by)))),
      { numRuns: RUNS },
    );
  });
});

it.each([...FAULTS, 'too-large'])('%s is said in one sentence', (fault) => {
  const { message = '' } = english[`library_fault_${fault.replaceAll('-', '_')}`] ?? {};
  expect(message).toMatch(/^[A-Z][^.!?]*\.$/);
});
