// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { type Choice, chosenInAddress, keepInAddress } from '../../src/ui/compare/choice';

const ALL: Choice[] = [
  { vendor: 'stackit', offering: null },
  { vendor: 'aws-esc', offering: 'aws-european-sovereign-cloud' },
  { report: '0b2f6c1e-2d5e-4a7c-9b1a-3f4d5e6a7b8c' },
];

beforeEach(() => history.replaceState(null, '', location.pathname));

describe('what is compared', () => {
  it('comes back from the address as it was kept, in its order', () => {
    keepInAddress(ALL);
    expect(chosenInAddress()).toEqual(ALL);
    keepInAddress([]);
    expect(location.search).toBe('');
  });

  it('is there once, however often the address names it', () => {
    history.replaceState(null, '', '?party=stackit&party=stackit');
    expect(chosenInAddress()).toEqual([{ vendor: 'stackit', offering: null }]);
  });

  it('leaves an address alone that says it already', () => {
    const plain = '?party=aws-esc/aws-european-sovereign-cloud';
    history.replaceState(null, '', plain);
    keepInAddress(chosenInAddress());
    expect(location.search).toBe(plain);
  });
});
