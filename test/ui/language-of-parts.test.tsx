// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { buildReport } from '../../src/report/build';
import type { MessageRef } from '../../src/rules/rule';
import type { RuleCitation } from '../../src/verdict/verdict';
import { assessment, claim, material, tools, verdict } from '../report/sample';
import { fakeBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const { FactItem } = await import('../../src/ui/view/fact-item');
const { RuleWords } = await import('../../src/ui/view/rule-item');
const { ProofView } = await import('../../src/ui/view/proof');
const { ClaimItem } = await import('../../src/ui/view/claim-item');
const { Evidence } = await import('../../src/ui/report/evidence');

const NOTE = 'As the vendor states.';
const RULE: RuleCitation = {
  id: 'us.rule',
  citation: 'Example Act, section 1',
  status: 'in-force',
  confidence: 'high',
  asOf: '2026-06-30',
  reviewBy: '2027-01-31',
  sources: [],
};

const root = document.body.appendChild(document.createElement('div'));
const inEnglish = (): (string | null)[] => [...root.querySelectorAll('[lang=en]')].map(({ textContent }) => textContent);

it('what the registry and the rules say in English is marked as English, whatever the language of the interface', () => {
  render(<FactItem fact={{ key: 'vendor.seat', value: 'DE', confidence: 'background', origin: 'vendor', note: NOTE }} />, root);
  expect(inEnglish()).toEqual([NOTE]);
  render(<RuleWords rule={RULE} />, root);
  expect(inEnglish()).toEqual([RULE.citation]);
});

it('what a vendor itself answers is in English, what vendors answer to a rule is in the language of the interface', () => {
  const proof = (reply: MessageRef) => (
    <ProofView
      item={{ claim: { ...claim, lang: 'nl' }, verdict, speaker: assessment.speaker }}
      verdict={{ ...verdict, reply, proof: { ...verdict.proof, rules: [] } }}
    />
  );
  render(proof({ key: 'note_vendor_reply', params: ['We are separate.'] }), root);
  expect(inEnglish()).toEqual(['We are separate.']);
  render(proof({ key: 'rule_us_cloud_act_reply' }), root);
  expect(inEnglish()).toEqual([]);
});

it('the words of a claim are in the language of the page', () => {
  const item = { claim: { ...claim, lang: 'nl' }, verdict, speaker: assessment.speaker };
  render(<ClaimItem item={item} open={false} onToggle={() => undefined} />, root);
  expect(root.querySelector('[lang=nl]')?.textContent).toContain(claim.quote);
});

it('a report marks the rules and the reply as English, and the words of the page as its own', async () => {
  const report = await buildReport(material, { ...tools, say: ({ key, params }) => String(params?.[0] ?? key) });
  const claims = report.claims.map((item) => ({ ...item, lang: 'nl' }));
  render(<Evidence report={{ ...report, claims }} />, root);
  expect(inEnglish()).toEqual(['18 U.S.C. § 2713', 'We are separate.']);
  expect([...root.querySelectorAll('[lang=nl]')].map(({ tagName }) => tagName)).toEqual(['H3', 'BLOCKQUOTE']);
});
