// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Result, ViewState } from '../../src/background/protocol';
import { coverage } from '../background/reading';
import { assessment } from '../report/sample';
import { fakeBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const { Announcer } = await import('../../src/ui/view/announcer');

const root = document.createElement('div');

async function said(state: ViewState): Promise<string> {
  await act(() => render(<Announcer state={state} />, root));
  return root.querySelector('[role=status]')?.textContent ?? '';
}
const result = (more: Partial<Result>): ViewState => ({ kind: 'result', result: { assessment, coverage, ...more } as Result });
const [, second] = assessment.claims;

describe('what a screen reader is told', () => {
  it('is each state once, then the counts by verdict, and nothing more while the page changes on', async () => {
    expect(await said({ kind: 'scanning' })).toBe('Reading the page …');
    expect(await said(result({ coverage: { ...coverage, done: false } }))).toBe('Reading the page …');
    const counts = 'Checked. Contradicted: 2';
    expect(await said(result({}))).toBe(counts);
    expect(await said(result({ assessment: { ...assessment, claims: second ? [second] : [] } }))).toBe(counts);
  });

  it('is said anew of another page', async () => {
    await said(result({}));
    expect(await said(result({ assessment: { ...assessment, url: 'https://other.example/', claims: [] } }))).toBe(
      'Checked. No sovereignty claim was found.',
    );
  });

  it('is why nothing can be read', async () => {
    expect(await said({ kind: 'unreadable', why: 'pdf' })).toContain('PDF documents cannot be read here.');
  });
});
