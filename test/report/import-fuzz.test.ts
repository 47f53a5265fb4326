import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build';
import { reportClaimReview } from '../../src/report/claim-review';
import { canonical, hashedContent } from '../../src/report/content';
import { reportCsv } from '../../src/report/csv';
import { reportHtml } from '../../src/report/html';
import { reportJson } from '../../src/report/json';
import { reportMarkdown } from '../../src/report/markdown';
import { normaliseText } from '../../src/report/normalise';
import type { Report } from '../../src/report/schema';
import { reportAnnotations } from '../../src/report/web-annotation';
import { hostileText, poisoned } from './hostile';
import { itemsOf, libraryText } from './library-text';
import { readCsv } from './read-csv';
import { material, sha256, tools } from './sample';

const FAULTS = ['empty', 'cut-off', 'foreign', 'newer', 'unfit', 'altered', 'damaged'];
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

describe('any file', () => {
  it('of random text or JSON is read to an end', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), hostileText), settles), {
      numRuns: 1_500,
    });
  });

  it('that was cut or written over says so', async () => {
    const spoiled = ({ file, from, length, put }: { file: number; from: number; length: number; put: string }) => {
      const text = files[file] ?? '';
      const at = Math.floor(from * text.length);
      return settles(text.slice(0, at) + put + text.slice(at + length));
    };
    await fc.assert(fc.asyncProperty(mutation, spoiled), { numRuns: 1_500 });
  });

  it('with one value replaced by another says so', async () => {
    await fc.assert(
      fc.asyncProperty(point, fc.jsonValue(), (at, by) => settles(JSON.stringify(replaced(report, at, by)))),
      { numRuns: 1_500 },
    );
  });
});

/** The report with a hostile text and hashes that match it: what a hostile maker would write. */
function sealed(text: string): Report {
  const claims = poisoned(report, text).claims.map((claim) => ({ ...claim, quoteHash: sha256(normaliseText(text)) }));
  const said = { key: text, text };
  const hostile = claims.map((claim) => ({
    ...claim,
    id: text,
    typeName: said,
    verdict: {
      ...claim.verdict,
      name: said,
      because: said,
      question: said,
      proof: { ...claim.verdict.proof, facts: claim.verdict.proof.facts.map((fact) => ({ ...fact, words: said, note: text })) },
    },
  }));
  const whole = { ...poisoned(report, text), claims: hostile };
  return { ...whole, contentHash: sha256(hashedContent(whole)) };
}

type Node = DefaultTreeAdapterTypes.Node;
const all = (node: Node): Node[] => [node, ...('childNodes' in node ? node.childNodes.flatMap(all) : [])];
const runs = (source: string): string[] =>
  all(parse(source)).flatMap((node) =>
    'tagName' in node
      ? [
          ...(['script', 'iframe', 'object', 'embed', 'img', 'svg', 'form', 'link', 'base'].includes(node.tagName)
            ? [node.tagName]
            : []),
          ...node.attrs
            .filter(({ name, value }) => name.startsWith('on') || /^\s*(javascript|data):/i.test(value))
            .map(({ name }) => name),
        ]
      : [],
  );

describe('a hostile report whose hashes match', () => {
  it('is taken in as it is, and no export of it runs, loads or calculates', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const hostile = sealed(text);
        expect(await itemsOf(reportJson(hostile), tools.digest)).toEqual([{ report: hostile }]);
        expect(runs(reportHtml(hostile, tools.say))).toEqual([]);
        expect(runs(reportClaimReview(hostile, tools.say))).toEqual([]);
        expect(runs(reportAnnotations(hostile, tools.say))).toEqual([]);
        expect(reportMarkdown(hostile, tools.say)).not.toMatch(/(?<!\\)[<[](?:script|img|click)|(?<!\\)!\[/);
        for (const cell of readCsv(reportCsv(hostile)).flat()) expect(cell).not.toMatch(/^\s*[=+\-@|%]/);
      }),
      { numRuns: 600 },
    );
  });
});
