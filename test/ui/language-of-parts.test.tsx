// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import type { RuleCitation } from '../../src/verdict/verdict';
import { fakeBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const { FactItem } = await import('../../src/ui/view/fact-item');
const { RuleWords } = await import('../../src/ui/view/rule-item');

const root = document.body.appendChild(document.createElement('div'));
const inEnglish = (): (string | null)[] => [...root.querySelectorAll('[lang=en]')].map(({ textContent }) => textContent);

it('what the registry and the rules say in English is marked as English, whatever the language of the interface', () => {
  const note = 'As the vendor states.';
  render(<FactItem fact={{ key: 'vendor.seat', value: 'DE', confidence: 'background', origin: 'vendor', note }} />, root);
  expect(inEnglish()).toEqual([note]);
  const dates = { asOf: '2026-06-30', reviewBy: '2027-01-31' };
  const rule = {
    id: 'us.rule',
    citation: 'Example Act, section 1',
    status: 'in-force',
    confidence: 'high',
    sources: [],
  } as const;
  render(<RuleWords rule={rule} />, root);
  expect(inEnglish()).toEqual([rule.citation]);
});
