// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { Coverage } from '../../src/page/protocol';
import { fakeBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const { Uncounted } = await import('../../src/ui/view/uncounted');

async function words(uncounted: Coverage['uncounted']): Promise<string> {
  const root = document.createElement('div');
  await act(() => render(<Uncounted uncounted={uncounted} />, root));
  return root.textContent ?? '';
}

it('tells how many statements the kind of page takes away, and which kind it is', async () => {
  expect(await words({ kind: 'job', count: 1 })).toBe(
    'Not counted: 1 statement, because of the kind of page this is (job advertisement).',
  );
  expect(await words({ kind: 'foreign-clouds', count: 3 })).toContain('3 statements');
});

it('says nothing where nothing was taken away', async () => {
  expect(await words(undefined)).toBe('');
});
