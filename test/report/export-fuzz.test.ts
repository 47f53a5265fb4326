/**
 * 10,000 hostile quotes, ten to a report, through every exporter. What is exported runs, loads and calculates nothing, turns no
 * direction, breaks no line, and loses no quote.
 */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { oneLine } from '../../src/report/asked';
import { buildReport } from '../../src/report/build';
import { reportClaimReview } from '../../src/report/claim-review';
import { compare } from '../../src/report/compare';
import { comparisonCsv } from '../../src/report/compare-csv';
import { comparisonHtml } from '../../src/report/compare-html';
import { comparisonMarkdown } from '../../src/report/compare-markdown';
import { reportParty } from '../../src/report/compared';
import { complaintText } from '../../src/report/complaint';
import { type ComplaintBody, complaintBodies } from '../../src/report/complaint-bodies';
import { canonical, hashedContent } from '../../src/report/content';
import { reportCsv } from '../../src/report/csv';
import { disputablesOf, disputeOf } from '../../src/report/disputable';
import { disputeJson } from '../../src/report/dispute';
import { driftCsv } from '../../src/report/drift-csv';
import { driftHtml } from '../../src/report/drift-html';
import { driftMarkdown } from '../../src/report/drift-markdown';
import { type Drift, driftJson } from '../../src/report/drift-schema';
import { reportHtml } from '../../src/report/html';
import { reportJson } from '../../src/report/json';
import { letterText } from '../../src/report/letter';
import { reportMarkdown } from '../../src/report/markdown';
import { visibleControls } from '../../src/report/markup';
import { normaliseText } from '../../src/report/normalise';
import type { Report, ReportClaim } from '../../src/report/schema';
import { reportAnnotations } from '../../src/report/web-annotation';
import { poisonedDrift, sampleDrift } from './drift-sample';
import { hostileText, poisoned } from './hostile';
import { intruders } from './html-text';
import { itemsOf, libraryText } from './library-text';
import { readCsv } from './read-csv';
import { material, sha256, tools } from './sample';

const QUOTES = 10;
const RUNS = 1_000;
const quotes = fc.array(hostileText, { minLength: QUOTES, maxLength: QUOTES });
const [BODY] = complaintBodies('DE', 'consumer') as [ComplaintBody];
const { say } = tools;

let report: Report;
let claim: ReportClaim;
let drift: Drift;
beforeAll(async () => {
  report = await buildReport(material, tools);
  [claim] = report.claims as [ReportClaim];
  drift = await sampleDrift();
});

/** A claim whose every text is the hostile one, with the hash that its maker would give it. */
function claimOf(text: string, index: number): ReportClaim {
  const said = { key: text, text };
  const { proof } = claim.verdict;
  const facts = proof.facts.map((fact) => ({ ...fact, about: said, words: said, note: text, asOf: text }));
  return {
    ...claim,
    id: `${index} ${text}`,
    typeName: said,
    quote: text,
    quoteHash: sha256(normaliseText(text)),
    context: text,
    heading: text,
    link: text,
    verdict: { ...claim.verdict, name: said, because: said, question: said, proof: { ...proof, facts } },
  };
}

function hostileReport(texts: readonly string[]): Report {
  const { contentHash: _, ...whole } = { ...poisoned(report, texts[0] ?? ''), claims: texts.map(claimOf) };
  return { ...whole, contentHash: sha256(hashedContent(whole)) };
}

const throughout = (check: (hostile: Report, texts: readonly string[]) => void | Promise<void>) =>
  fc.assert(
    fc.asyncProperty(quotes, async (texts) => check(hostileReport(texts), texts)),
    { numRuns: RUNS },
  );

const RUNNING_MARKDOWN = /(?<!\\)[<[](?:script|img|svg|click)|(?<!\\)!\[/;
const noFormula = (table: string): void => {
  const cells = readCsv(table).flat();
  expect(cells.filter((cell) => /^\s*[=+\-@|%]/.test(cell))).toEqual([]);
};
const noTag = (json: string): void => {
  JSON.parse(json);
  expect(json).not.toMatch(/<[a-z!/]/i);
};
/** Plain text whose lines are ours, and in which no control turns the direction. */
const plainLines = (text: string, lines: number): void => {
  expect(text).toBe(visibleControls(text));
  expect(text.split(/[\n\r\u2028\u2029\v\f\u0085]/)).toHaveLength(lines);
};

describe('ten thousand hostile quotes', { timeout: 120_000 }, () => {
  it('come back from JSON and from a file of reports as they were', () =>
    throughout(async (hostile) => {
      const kept = { saved: '2026-11-24T09:00:00.000Z', notes: hostile.note, tags: [hostile.note] };
      const file = await libraryText([{ ...kept, report: hostile }], 'jsonl');
      const items = await itemsOf(`${JSON.stringify(JSON.parse(reportJson(hostile)))}\n${file}`, tools.digest);
      expect(canonical(items)).toBe(canonical([{ report: hostile }, { report: hostile, kept }]));
    }));

  it('are text in the page to print', () =>
    throughout((hostile) => {
      expect(intruders(reportHtml(hostile, say))).toEqual([]);
    }));

  it('are cells of a table', () =>
    throughout((hostile) => {
      const table = reportCsv(hostile);
      noFormula(table);
      expect(readCsv(table)).toHaveLength(QUOTES + 1);
    }));

  it('are no markup in Markdown', () =>
    throughout((hostile) => {
      expect(RUNNING_MARKDOWN.exec(reportMarkdown(hostile, say))).toBeNull();
    }));

  it('are values of linked data', () =>
    throughout((hostile) => {
      noTag(reportClaimReview(hostile, say));
      noTag(reportAnnotations(hostile, say));
    }));

  it('stay in their lines in a letter and a complaint', () =>
    throughout((hostile) => {
      // What is the same on one line is asked once.
      const words = hostile.claims.map(({ quote }) => oneLine(quote));
      const neutral = {
        ...hostile,
        claims: hostile.claims.map((item, index) => ({ ...item, quote: `quote ${words.indexOf(words[index] ?? '')}` })),
      };
      plainLines(letterText(hostile, say), letterText(neutral, say).split('\n').length);
      const complaint = (of: Report) => complaintText({ report: of, who: 'consumer', body: BODY }, say);
      plainLines(complaint(hostile), complaint(neutral).split('\n').length);
    }));

  it('are text and cells in a comparison', () =>
    throughout((hostile) => {
      const parties = [reportParty(hostile, say), reportParty(report, say)];
      const { created, language, tool, data } = report;
      const comparison = compare({ parties, created, language, tool, data }, say);
      expect(intruders(comparisonHtml(comparison, say))).toEqual([]);
      expect(RUNNING_MARKDOWN.exec(comparisonMarkdown(comparison, say))).toBeNull();
      noFormula(comparisonCsv(comparison, say));
    }));

  it('are values in a dispute', () =>
    throughout((hostile, [text = '']) => {
      const correction = { correction: `It is ${text}`, by: 'other' } as const;
      const { id, created, tool } = report;
      for (const disputable of disputablesOf(hostile)) {
        const json = disputeJson(disputeOf(hostile, disputable, correction, { id, created, tool }));
        noTag(json);
        expect(json).toBe(visibleControls(json));
      }
    }));

  it('are text, cells and values in a drift', () =>
    fc.assert(
      fc.property(hostileText, (text) => {
        const hostile = poisonedDrift(drift, text);
        expect(intruders(driftHtml(hostile, say))).toEqual([]);
        expect(RUNNING_MARKDOWN.exec(driftMarkdown(hostile, say))).toBeNull();
        noFormula(driftCsv(hostile));
        JSON.parse(driftJson(hostile));
      }),
      { numRuns: RUNS },
    ));
});

it('a quote of a million characters goes through every exporter', async () => {
  const hostile = hostileReport([`${'<script>=cmd|\u202e '.repeat(62_500)}end`]);
  expect(await itemsOf(reportJson(hostile), tools.digest)).toEqual([{ report: hostile }]);
  expect(intruders(reportHtml(hostile, say))).toEqual([]);
  noFormula(reportCsv(hostile));
  expect(RUNNING_MARKDOWN.exec(reportMarkdown(hostile, say))).toBeNull();
  noTag(reportClaimReview(hostile, say));
  noTag(reportAnnotations(hostile, say));
  for (const text of [letterText(hostile, say), complaintText({ report: hostile, who: 'consumer', body: BODY }, say)])
    expect(text).toBe(visibleControls(text));
});
