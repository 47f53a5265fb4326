import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build';
import { compare } from '../../src/report/compare';
import { comparisonCsv } from '../../src/report/compare-csv';
import { comparisonHtml } from '../../src/report/compare-html';
import { comparisonMarkdown } from '../../src/report/compare-markdown';
import { type Judged, judgedParty, reportParty } from '../../src/report/compared';
import type { Comparison, Party } from '../../src/report/comparison';
import type { Report } from '../../src/report/schema';
import { HOSTILE, hostileText, poisoned } from './hostile';
import { elements, htmlText, intruders } from './html-text';
import { readCsv } from './read-csv';
import { assessment, material, ownership, tools, verdict } from './sample';

const { say } = tools;
const [rule] = verdict.proof.rules;
const RULE_SOURCES = [{ url: 'https://law.example/2713', title: '18 USC 2713', publisher: 'Law', seen: '2026-11-01' }];
const judged: Judged = {
  profile: assessment.profile,
  vendorName: 'Acme',
  exposures: assessment.exposures,
  ceilings: assessment.ceilings,
  rules: rule ? { [rule.id]: { ...rule, sources: RULE_SOURCES } } : {},
};
const other: Judged = {
  ...judged,
  profile: {
    ...judged.profile,
    vendor: 'other',
    offering: null,
    name: 'Other',
    classes: [{ class: 'eu-controlled', because: [] }],
  },
  vendorName: 'Other',
  exposures: [{ rule: 'us.fisa-702', axis: 'data-access', level: 'not-shown', why: { key: 'why_not' }, notes: [], because: [] }],
  ceilings: [],
};

const sideBySide = (...parties: Party[]): Comparison =>
  compare({ parties, created: '2026-11-24T09:00:00.000Z', language: 'en', tool: tools.tool, data: assessment.data }, say);

let report: Report;
let comparison: Comparison;
beforeAll(async () => {
  report = await buildReport(material, tools);
  comparison = sideBySide(judgedParty(judged, [report], say), judgedParty(other, [report], say));
});

const rowOf = ({ sections }: Comparison, section: string, head: RegExp) =>
  sections.find((part) => part.section === section)?.rows.find((row) => head.test(row.head));
const texts = (row: ReturnType<typeof rowOf>) => row?.cells.map((entries) => entries.map(({ text }) => text));

describe('parties side by side', () => {
  it('have a cell each in every row, empty where nothing is known', () => {
    for (const { rows } of comparison.sections) for (const { cells } of rows) expect(cells).toHaveLength(2);
    expect(texts(rowOf(comparison, 'control', /report_control/))).toEqual([
      [expect.stringContaining('class_us_controlled')],
      [expect.stringContaining('class_eu_controlled')],
    ]);
    expect(texts(rowOf(comparison, 'data-access', /us_cloud_act/))).toEqual([['report_level_exposed'], []]);
    expect(texts(rowOf(comparison, 'yardsticks', /SOV-2/))).toEqual([['SEAL-2'], []]);
  });

  it('say once what a page says twice', () => {
    const [claim] = report.claims;
    const claims = claim ? [claim, { ...claim, id: 'again' }, { ...claim, id: 'other', quote: 'free of US law' }] : [];
    expect(texts(rowOf(sideBySide(reportParty({ ...report, claims }, say)), 'claims', /./))).toEqual([
      [
        'compare_claim "not subject to the CLOUD Act" "verdict_contradicted"',
        'compare_claim "free of US law" "verdict_contradicted"',
      ],
    ]);
  });

  it('say the version and the section of a scheme once, whose name may have them', () => {
    const named = { ...report.ceilings[0], scheme: 'fr.secnumcloud', version: '3.2', objective: '19.6', level: 'met' };
    const ceilings = [{ ...named, name: { key: 'name', text: 'SecNumCloud 3.2, section 19.6' } }] as Report['ceilings'];
    const heads = sideBySide(reportParty({ ...report, ceilings }, say)).sections.flatMap(({ section, rows }) =>
      section === 'yardsticks' ? rows.map(({ head }) => head) : [],
    );
    expect(heads).toEqual(['SecNumCloud 3.2, section 19.6']);
  });

  it('show the highest level of an axis first', () => {
    const [axis] = comparison.sections.filter(({ section }) => section === 'data-access');
    expect(axis?.rows[0]?.head).toBe('compare_highest');
    expect(texts(axis?.rows[0])).toEqual([['report_level_exposed'], ['report_level_not_shown']]);
  });

  it('show claims of saved reports in the column of whom they are about, with verdict and day', () => {
    const row = rowOf(comparison, 'claims', /type_immunity/);
    expect(texts(row)).toEqual([['compare_claim "not subject to the CLOUD Act" "verdict_contradicted"'], []]);
    expect(row?.cells[0]?.[0]?.dated).toContain('2026-11-24T08:00:00.000Z');
  });

  it('date every entry, by its oldest fact or by its rule, and number its sources', () => {
    for (const { rows } of comparison.sections)
      for (const { cells } of rows) for (const { dated } of cells.flat()) expect(dated).not.toBe('');
    const row = rowOf(comparison, 'data-access', /us_cloud_act/);
    const [entry] = row?.cells[0] ?? [];
    const addresses = (numbers: readonly number[] = []) => numbers.map((number) => comparison.sources[number - 1]?.url);
    expect(entry?.dated).toContain('2026-06-30');
    expect(addresses(entry?.sources)).toEqual([ownership.source?.url]);
    expect(addresses(row?.sources)).toEqual(RULE_SOURCES.map(({ url }) => url));
    expect(new Set(comparison.sources.map(({ url }) => url)).size).toBe(comparison.sources.length);
  });

  it('are as old as the oldest fact they rest on, and where no fact has a date as old as their rule', () => {
    const dated = (...dates: (string | undefined)[]) => {
      const because = dates.map((asOf) => ({ ...ownership, asOf }) as typeof ownership);
      const exposures = judged.exposures.map((exposure) => ({ ...exposure, because }));
      return judgedParty({ ...judged, exposures }, [], say).findings['data-access'][1]?.dated;
    };
    expect(dated('2026-06-30', '2025', '2026-01')).toBe('popup_fact_as_of {"date":"2025"}');
    expect(dated(undefined)).toBe(`popup_fact_as_of {"date":"${rule?.asOf}"}`);
  });

  it('say what is out of date and what has no source', () => {
    const { source: _, ...unsourced } = ownership;
    const because = [{ ...unsourced, outOfDateSince: '2026-10-31' }];
    const party = judgedParty(
      { ...judged, profile: { ...judged.profile, classes: [{ class: 'us-controlled', because }] } },
      [],
      say,
    );
    expect(party.findings.control[0]?.notes).toEqual(['popup_no_source_vendor', 'popup_fact_out_of_date {"date":"2026-10-31"}']);
    expect(party.findings.control[0]?.dated).toBe('popup_fact_as_of {"date":"2026-06-30"}');
  });

  it('name the sources of an entry in the order of their numbers', () => {
    const at = (name: string) => ({ ...ownership, source: { ...RULE_SOURCES[0], url: `https://${name}.example/` } });
    const of = (...because: ReturnType<typeof at>[]) => ({ class: 'us-controlled', because }) as const;
    const classes = [of(at('a')), of(at('b'), at('c')), of(at('c'), at('a'))];
    const { sections } = sideBySide(
      judgedParty({ ...judged, profile: { ...judged.profile, classes } } as Judged, [], say),
      judgedParty(other, [], say),
    );
    const entries = sections[0]?.rows[0]?.cells[0] ?? [];
    expect(entries.map(({ sources }) => sources)).toEqual([[1], [2, 3], [1, 3]]);
  });

  it('share a row for the versions of a scheme that say the same of everybody, and no other', () => {
    const inVersions = (...levels: [string, string][]): Judged => {
      const [ceiling] = judged.ceilings;
      return { ...judged, ceilings: ceiling ? levels.map(([version, level]) => ({ ...ceiling, version, level })) : [] };
    };
    const rowsWith = (...levels: [string, string][]) => {
      const own = inVersions(...levels);
      const { sections } = sideBySide(judgedParty(own, [], say), judgedParty({ ...own, profile: other.profile }, [], say));
      return sections.find(({ section }) => section === 'yardsticks')?.rows;
    };
    expect(rowsWith(['1.2.1', 'SEAL-2'], ['guidance', 'SEAL-3'])).toHaveLength(2);
    expect(rowsWith(['1.2.1', 'SEAL-2'], ['guidance', 'SEAL-2'])?.map(({ head }) => head)).toEqual([
      expect.stringMatching(/SOV-2, popup_framework_version "1\.2\.1".*, popup_framework_guidance/),
    ]);
  });

  it('say of a claim who says it, on whose page it stands, and whose answers it rests on', () => {
    const [claim] = report.claims;
    if (!claim) throw new Error('The sample has no claim.');
    const notesOf = (item: typeof claim, name = 'Acme Cloud') =>
      judgedParty({ ...judged, profile: { ...judged.profile, name } }, [{ ...report, claims: [item] }], say).findings.claims[0]
        ?.notes;
    const old = 'popup_out_of_date_since "rule_us_cloud_act_name" {"date":"2026-10-31"}';
    expect(notesOf(claim)).toEqual([old]);
    expect(notesOf(claim, 'Acme')).toEqual(['compare_about "Acme Cloud"', old]);
    expect(notesOf({ ...claim, about: 'Acme' })).toEqual(['report_said_about_vendor "Acme"', old]);
    const subject = { vendor: null, offering: null, answers: { host: 'acme.example' } };
    const answered = { ...claim, verdict: { ...claim.verdict, proof: { ...claim.verdict.proof, subject } } };
    expect(notesOf(answered)).toEqual(['report_own_answers "acme.example"', old]);
  });

  it('have the claims about an offering in its column and in that of its vendor, and in no other', () => {
    const columns = [null, 'acme-cloud', 'another'].map(
      (offering) => judgedParty({ ...judged, profile: { ...judged.profile, offering } }, [report], say).findings.claims.length,
    );
    expect(columns).toEqual([1, 1, 0]);
  });

  it('take a report as it was said, dated by the day of its page', () => {
    const { sections, parties } = sideBySide(reportParty(report, say), judgedParty(other, [], say));
    expect(parties[0]).toMatchObject({ name: 'Acme Cloud', by: 'Acme Sovereign Cloud' });
    expect(sections[0]?.rows[0]?.cells[0]?.[0]?.dated).toContain('drift_seen {"date":"2026-11-24');
  });
});

describe('the table for a tender', () => {
  it('has a criterion a row, a party a column, and the sources below', () => {
    const rows = readCsv(comparisonCsv(comparison, say));
    expect(rows[0]?.slice(0, 2)).toEqual(['section', 'criterion']);
    expect(rows[0]).toHaveLength(4);
    expect(rows.find(([, criterion]) => criterion?.includes('us_cloud_act'))?.[2]).toMatch(
      /report_level_exposed.*2026-06-30.*\[\d\]/,
    );
    expect(rows.some(([number, , , url]) => number === '1' && url?.startsWith('https://'))).toBe(true);
  });

  it('is a page for A4 landscape whose cells have row and column heads', () => {
    const source = comparisonHtml(comparison, say);
    expect(source).toContain('@page { size: A4 landscape');
    const heads = elements(source).filter(({ tagName }) => tagName === 'th');
    expect(heads.every(({ attrs }) => attrs.some(({ name, value }) => name === 'scope' && /^(row|col)$/.test(value)))).toBe(true);
    for (const part of [
      'Acme Cloud',
      'Other',
      'compare_nothing',
      'https://register.example/acme',
      'report_not_legal_advice',
      '2026.11.23',
    ])
      expect(htmlText(source)).toContain(part);
    const ids = new Set(
      elements(source).flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'id').map(({ value }) => `#${value}`)),
    );
    const links = [...source.matchAll(/href="(#[^"]+)"/g)].map(([, target]) => target ?? '');
    expect(links.filter((target) => !ids.has(target))).toEqual([]);
  });

  it('is Markdown with as many columns in every line of a table', () => {
    const lines = comparisonMarkdown(comparison, say)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    const columns = lines.map((line) => [...line.matchAll(/(?<!\\)\|/g)].length);
    expect(new Set(columns)).toEqual(new Set([4]));
  });

  const hostile = (text: string): Comparison => {
    const bad = poisoned(report, text);
    return sideBySide(reportParty(bad, say), judgedParty(judged, [{ ...bad, claims: report.claims }], say));
  };

  it.each(HOSTILE)('lets %j be nothing but text', (text) => {
    expect(intruders(comparisonHtml(hostile(text), say))).toEqual([]);
    const words = comparisonMarkdown(hostile(text), say);
    expect(words).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|(?<!\\)<(?!https?:\/\/[^\s<>]+>)|(?<!\\)!\[/);
  });

  it('lets no text be a formula', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const cell of readCsv(comparisonCsv(hostile(text), say)).flat()) expect(cell).not.toMatch(/^\s*[=+\-@|%]/);
      }),
      { numRuns: 200 },
    );
  });
});
