// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { assessment, claim, verdict } from '../report/sample';
import { fakeBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const { OutOfDateNotice } = await import('../../src/ui/view/out-of-date');
const { ProofView } = await import('../../src/ui/view/proof');

const { speaker } = assessment;
const ITEMS = [
  { what: 'ownership.a>b', since: '2024-09-05' },
  { what: 'ownership.c>b', since: '2024-09-05' },
  { what: 'ownership.d>b', since: '2025-01-01' },
  { what: 'offering.keys', since: '2024-09-05' },
];

it.each([
  ['of a page', <OutOfDateNotice key="page" items={ITEMS} />],
  [
    'of a proof',
    <ProofView key="proof" item={{ claim, verdict, speaker } as never} verdict={{ ...verdict, outOfDate: ITEMS }} />,
  ],
])('two facts of one kind and date are named once, others apart: %s', (_, view) => {
  const root = document.createElement('div');
  render(view, root);
  const lines = [...root.querySelectorAll('.notice li')].map(({ textContent }) => textContent);
  expect(lines).toHaveLength(3);
  expect(new Set(lines).size).toBe(3);
});
