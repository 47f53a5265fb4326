// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const { fitted, spanned } = await import('../../src/ui/report/crop');

const WHOLE = { width: 800, height: 600 };

describe('the part of a picture', () => {
  it('is what was dragged over, in whichever direction', () => {
    const part = { left: 100, top: 50, width: 300, height: 200 };
    expect(spanned([100, 50], [400, 250], WHOLE)).toEqual(part);
    expect(spanned([400, 250], [100, 50], WHOLE)).toEqual(part);
  });

  it('is never outside the picture and never empty, whatever is typed', () => {
    const number = fc.oneof(fc.integer(), fc.double(), fc.constant(Number.NaN));
    fc.assert(
      fc.property(fc.record({ left: number, top: number, width: number, height: number }), (crop) => {
        const { left, top, width, height } = fitted(crop, WHOLE);
        for (const value of [left, top, width, height]) expect(Number.isInteger(value)).toBe(true);
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(1);
        expect(left + width).toBeLessThanOrEqual(WHOLE.width);
        expect(top + height).toBeLessThanOrEqual(WHOLE.height);
      }),
    );
  });
});
