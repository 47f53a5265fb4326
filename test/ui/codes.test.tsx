// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { citationsOf } from '../../src/background/citations';
import type { Result } from '../../src/background/protocol';
import { Card } from '../../src/page/card';
import { assess } from '../../src/verdict/assess';
import { claim, coverage, reading } from '../background/reading';
import { fakeBrowser } from '../support/fake-browser';
import { readText } from '../support/files';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const { CeilingConflicts } = await import('../../src/ui/view/ceiling-conflicts');
const { Claims } = await import('../../src/ui/view/claims');
const { Exposures } = await import('../../src/ui/view/exposures');
const { Yardsticks } = await import('../../src/ui/view/yardsticks/yardsticks');

const quote = 'SEAL-3-certified';
const schemes = { schemes: ['seal'], level: 'SEAL-3', status: 'held' } as const;
const claims = [
  claim('label'),
  claim('held', { type: 'certification', quote, context: `Our cloud is ${quote}.`, detail: { ...schemes, schemes: ['seal'] } }),
];
const assessment = assess(reading(claims, { url: 'https://stackit.com/en/products' }), { on: '2026-11-24' });
const result: Result = {
  assessment,
  rules: citationsOf([...assessment.exposures, ...assessment.ceilings]),
  coverage,
  dependencies: { owners: [], ownerless: 0 },
  at: '2026-11-24T08:00:00.000Z',
};
const place = {
  bookmark: {
    verdicts: [],
    type: undefined,
    open: ['label', 'held', 'data-access', 'availability', 'technology'],
    scroll: 0,
  },
  change: () => undefined,
};

/** Each text with a code in it, and whether a line may end within. */
function codesIn(root: Node): { words: string; torn: boolean }[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: { words: string; torn: boolean }[] = [];
  while (walker.nextNode()) {
    const words = walker.currentNode.textContent ?? '';
    if (/(?:SOV|SEAL)-\d/.test(words)) found.push({ words, torn: !walker.currentNode.parentElement?.closest('.code') });
  }
  return found;
}

describe('codes such as SEAL-3', () => {
  it('stay in one line in claims with their proofs, exposures and yardsticks', async () => {
    const root = document.createElement('div');
    await act(() =>
      render(
        <>
          <Claims result={result} tab={1} place={place} />
          <Exposures exposures={assessment.exposures} rules={result.rules} place={place} />
          <Yardsticks result={result} />
          <CeilingConflicts ceilings={assessment.ceilings} />
        </>,
        root,
      ),
    );
    const codes = codesIn(root);
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter(({ torn }) => torn)).toEqual([]);
  });

  it('stay in one line on the card', () => {
    const dialog = vi.spyOn(document, 'createElementNS');
    const words = {
      verdict: 'supported',
      verdictName: 'Supported',
      openProof: 'Proof',
      report: 'Report',
      close: 'Close',
    } as const;
    const actions = { openProof: () => undefined, report: () => undefined, closed: () => undefined };
    new Card({ ...words, sentence: 'By SEAL-3, for this.', fact: 'Tender: SOV-4-09.', lang: 'en', dir: 'ltr' }, actions);
    const card = dialog.mock.results.map(({ value }) => value as Element).find(({ className }) => className === 'card');
    const codes = codesIn(card as Element);
    expect(codes.map(({ words: code }) => code)).toEqual(['SEAL-3', 'SOV-4-09']);
    expect(codes.filter(({ torn }) => torn)).toEqual([]);
  });

  it('are kept by every style that shows them', () => {
    for (const style of ['src/ui/style/parts.css', 'src/page/card-style.ts'])
      expect(readText(style)).toMatch(/\.code \{\s*white-space: nowrap;/);
  });
});
