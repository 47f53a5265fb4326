// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Ceiling } from '../../src/rules/rule';
import { fakeBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const { CeilingConflicts } = await import('../../src/ui/view/ceiling-conflicts');

const ceiling = (objective: string, conflict?: Ceiling['conflict']): Ceiling => ({
  rule: 'eu.csf',
  scheme: 'eu.csf',
  version: '1.2.1',
  objective,
  level: 'SEAL-2',
  why: { key: 'rule_eu_csf_foreign_control' },
  because: [],
  ...(conflict && { conflict }),
});

async function shown(ceilings: readonly Ceiling[]): Promise<HTMLElement> {
  const root = document.createElement('div');
  await act(() => render(<CeilingConflicts ceilings={ceilings} />, root));
  return root;
}

describe('a conflict with an official result', () => {
  const conflict = { key: 'rule_eu_csf_conflict', params: ['SEAL-3', 'SEAL-2'] };

  it('is said once, with both levels', async () => {
    const root = await shown([ceiling('SOV-1', conflict), ceiling('SOV-2', conflict), ceiling('SOV-3')]);
    expect([...root.querySelectorAll('.notice')].map(({ textContent }) => textContent)).toEqual([
      'Conflict: the tender result SEAL-3 lies above our ceiling SEAL-2. Both are shown; neither is adjusted.',
    ]);
  });

  it('is not spoken of where there is none', async () => {
    expect((await shown([ceiling('SOV-1')])).textContent).toBe('');
  });
});
