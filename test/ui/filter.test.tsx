// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Result } from '../../src/background/protocol';
import type { VerdictValue } from '../../src/verdict/verdict';
import { assessment } from '../report/sample';
import { fakeBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const { Claims } = await import('../../src/ui/view/claims');

const [sample] = assessment.claims;
if (!sample?.verdict) throw new Error('The sample has no verdict.');
const { claim, verdict } = sample;
const item = (id: string, value: VerdictValue, type = claim.type): typeof sample => ({
  ...sample,
  claim: { ...claim, id, type },
  verdict: { ...verdict, value },
});
const claims = [
  item('a', 'contradicted'),
  item('b', 'supported', 'residency'),
  item('c', 'supported', 'label'),
  item('d', 'unproven'),
];
const result = { assessment: { ...assessment, claims } } as unknown as Result;
const root = document.createElement('div');

const shown = (): (string | null)[] =>
  [...root.querySelectorAll('[data-claim]')].map((found) => found.getAttribute('data-claim'));
const switches = (): HTMLButtonElement[] => [...root.querySelectorAll<HTMLButtonElement>('[aria-pressed]')];
const press = (name: string) =>
  act(() =>
    switches()
      .find(({ textContent }) => textContent?.includes(name))
      ?.click(),
  );

async function choose(type: string): Promise<void> {
  const select = root.querySelector('select') as HTMLSelectElement;
  select.value = type;
  await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
}

beforeEach(async () => {
  render(null, root);
  await act(() => render(<Claims result={result} />, root));
});

describe('the filter', () => {
  it('counts by verdict, least favourable first, and shows everything at first', () => {
    expect(switches().map(({ textContent }) => textContent)).toEqual(['Contradicted1', 'Unproven1', 'Supported2']);
    expect(shown()).toEqual(['a', 'd', 'b', 'c']);
    expect(root.querySelector('[role=status]')?.textContent).toBe('');
  });

  it('shows what has one of the chosen verdicts, and says how many', async () => {
    await press('Supported');
    expect(shown()).toEqual(['b', 'c']);
    expect(switches().map((button) => button.getAttribute('aria-pressed'))).toEqual(['false', 'false', 'true']);
    expect(root.querySelector('[role=status]')?.textContent).toBe('Claims shown: 2 of 4');
    await press('Unproven');
    expect(shown()).toEqual(['d', 'b', 'c']);
    await press('Supported');
    expect(shown()).toEqual(['d']);
  });

  it('joins verdict and kind', async () => {
    await choose('residency');
    expect(shown()).toEqual(['b']);
    await press('Contradicted');
    expect(shown()).toEqual([]);
    expect(root.querySelector('[role=status]')?.textContent).toBe('Claims shown: 0 of 4');
  });

  it('ends with one click', async () => {
    await choose('label');
    await press('Supported');
    await act(() => root.querySelector<HTMLButtonElement>('.filter-clear')?.click());
    expect(shown()).toEqual(['a', 'd', 'b', 'c']);
    expect(root.querySelector('.filter-clear')).toBeNull();
  });

  it('offers the kinds there are, with their numbers', () => {
    const kinds = [...root.querySelectorAll('option')].map(({ textContent }) => textContent);
    expect(kinds).toEqual(['All kinds', 'Reach of foreign law (2)', 'Data residency (1)', 'Sovereignty label (1)']);
  });
});
