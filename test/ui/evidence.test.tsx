// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildReport } from '../../src/report/build';
import type { Report, ReportClaim } from '../../src/report/schema';
import { material, tools } from '../report/sample';
import { say } from '../report/worded';
import { fakeBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const { Evidence } = await import('../../src/ui/report/evidence');

const root = document.createElement('div');
let report: Report;
beforeAll(async () => {
  report = await buildReport(material, { ...tools, say });
});
beforeEach(() => render(null, root));

const words = (selector: string): string[] => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
const claimOf = ({ claims: [claim] }: Report): ReportClaim => {
  if (!claim) throw new Error('The sample has no claim.');
  return claim;
};
function shown(change: (claim: ReportClaim) => ReportClaim, more: Partial<Report> = {}): void {
  render(<Evidence report={{ ...report, claims: [change(claimOf(report))], ...more }} />, root);
}
const withVerdict = (more: (verdict: ReportClaim['verdict']) => Partial<ReportClaim['verdict']>) => (claim: ReportClaim) => ({
  ...claim,
  verdict: { ...claim.verdict, ...more(claim.verdict) },
});

const OLD = { what: { key: 'ownership', text: 'the ownership of the operator' }, since: '2024-09-05' };

describe('a report on its page', () => {
  it('says what is out of date: of the page, of the claim and of the fact, each once', () => {
    const outOfDate = [OLD, OLD];
    shown(
      withVerdict(({ proof }) => ({
        outOfDate,
        proof: { ...proof, facts: proof.facts.map((fact) => ({ ...fact, outOfDateSince: OLD.since })) },
      })),
      { outOfDate },
    );
    const old = words('[data-old]').filter((line) => line.includes('September\u00a05, 2024'));
    expect(old).toHaveLength(3);
    expect(old[0]?.match(/ownership of the operator/g)).toHaveLength(1);
  });

  it('gives each step with what it led to, and no sentence twice, as in early reports', () => {
    shown(withVerdict(({ notes, proof }) => ({ notes: [...proof.steps.map(({ why }) => why), ...notes] })));
    const { because } = claimOf(report).verdict;
    const listed = words('li').filter((line) => line.includes(because.text));
    expect(listed).toHaveLength(1);
    expect(listed[0]).toContain('Starts as: Contradicted');
  });

  it('repeats no quote that is all of its sentence', () => {
    shown((claim) => claim);
    expect(words('blockquote')).toEqual([claimOf(report).context]);
    shown((claim) => ({ ...claim, context: ` ${claim.quote}\n` }));
    expect(words('blockquote')).toEqual([]);
  });

  it('heads what is said of the whole page like a claim, and not as a part of one', () => {
    shown((claim) => claim);
    expect(words('h3').slice(-2)).toEqual(['What US law and suppliers can reach', 'EU yardsticks']);
  });
});
