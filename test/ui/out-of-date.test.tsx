// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const { OutOfDateNotice } = await import('../../src/ui/view/out-of-date');

it('two facts of one kind and date are named once, others apart', () => {
  const root = document.body.appendChild(document.createElement('div'));
  const items = [
    { what: 'ownership.a>b', since: '2024-09-05' },
    { what: 'ownership.c>b', since: '2024-09-05' },
    { what: 'ownership.d>b', since: '2025-01-01' },
    { what: 'offering.keys', since: '2024-09-05' },
  ];
  render(<OutOfDateNotice items={items} />, root);
  const lines = [...root.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(lines).toHaveLength(3);
  expect(new Set(lines).size).toBe(3);
});
