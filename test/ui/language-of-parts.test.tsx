// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import type { RuleCitation } from '../../src/verdict/verdict';
import { fakeBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const { FactItem } = await import('../../src/ui/view/fact-item');
const { RuleWords } = await import('../../src/ui/view/rule-item');

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
