import fc from 'fast-check';
import { parse } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build';
import { reportHtml } from '../../src/report/html';
import { visibleControls } from '../../src/report/markup';
import type { Report } from '../../src/report/schema';
import { HOSTILE, hostileText, poisoned } from './hostile';
import { elements, intruders, textOf, unwritten } from './html-text';
import { material, tools } from './sample';

const label = tools.say;

let report: Report;
beforeAll(async () => {
  report = await buildReport(material, tools);
});

describe('the printable report', () => {
  it('shows the claim, its verdict, rule, fact, source and hash', () => {
    const text = textOf(parse(reportHtml(report, label)));
    for (const part of [
      'not subject to the CLOUD Act',
      'verdict_contradicted',
      '18 U.S.C. § 2713',
      'https://register.example/acme',
      report.page.textHash ?? '-',
      'report_not_legal_advice',
      'report_hash_means',
      'Seen in a tender.',
    ])
      expect(text).toContain(part);
  });

  it('says where an official result lies above a ceiling', async () => {
    const conflict = { key: 'rule_eu_csf_conflict', params: ['SEAL-3', 'SEAL-2'] };
    const ceilings = material.assessment.ceilings.map((ceiling) => ({ ...ceiling, conflict }));
    const conflicting = await buildReport({ ...material, assessment: { ...material.assessment, ceilings } }, tools);
    expect(textOf(parse(reportHtml(conflicting, label)))).toContain('rule_eu_csf_conflict "SEAL-3" "SEAL-2"');
    expect(textOf(parse(reportHtml(report, label)))).not.toContain('rule_eu_csf_conflict');
  });

  it('names the moments of evidence by both clocks', () => {
    const source = reportHtml(report, label);
    const times = elements(source).filter(({ tagName }) => tagName === 'time');
    expect(times.map((time) => [time.attrs.find(({ name }) => name === 'datetime')?.value, textOf(time)])).toEqual([
      [report.page.read, `report_moment {"moment":"${report.page.read}"} "${report.page.read}"`],
      [report.created, `report_moment "${report.createdLocal}" "${report.created}"`],
    ]);
  });

  it('lists the sources of a rule once, however many claims rest on it', () => {
    const [claim] = report.claims;
    const source = reportHtml({ ...report, claims: claim ? [claim, { ...claim, id: 'again' }] : [] }, label);
    expect(source.match(/<b lang="en">18 U\.S\.C\. § 2713<\/b>/g)).toHaveLength(3);
    expect(source.match(/<li id="source-1">/g)).toHaveLength(1);
    expect(source.match(/<a href="#source-1">\[1\]<\/a>/g)).toHaveLength(2);
  });

  it('keeps the codes of yardsticks in one line', () => {
    const codes = elements(reportHtml(report, label)).filter(({ attrs }) => attrs.some(({ value }) => value === 'code'));
    expect(codes.map(textOf)).toEqual(['SOV-2', 'SEAL-2']);
  });

  it('writes out where its links lead', () => {
    expect(elements(reportHtml(report, label)).some(({ tagName }) => tagName === 'a')).toBe(true);
    expect(unwritten(reportHtml(report, label))).toEqual([]);
  });

  it('needs nothing else and forbids script', () => {
    const source = reportHtml(report, label);
    expect(source).toContain(`content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;;`);
    expect(elements(source).filter(({ tagName }) => ['link', 'script', 'img', 'iframe'].includes(tagName))).toEqual([]);
  });

  it.each(HOSTILE)('lets %j be nothing but text', (text) => {
    const source = reportHtml(poisoned(report, text), label);
    expect(intruders(source)).toEqual([]);
    const heading = elements(source).find(({ tagName }) => tagName === 'h3');
    expect(heading && textOf(heading).replace(/\s+/g, ' ').trim()).toBe(visibleControls(text).replace(/\s+/g, ' ').trim());
  });

  it('lets no text be anything but text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(intruders(reportHtml(poisoned(report, text), label))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
