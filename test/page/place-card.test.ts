import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCard } from '../../src/page/place-card';

const view = { width: 1000, height: 800 };
const card = { width: 350, height: 150 };
const claim = { left: 100, top: 100, right: 300, bottom: 120 };

describe('the card', () => {
  test('stands below the claim, at its left edge', () => {
    const { left, top } = placeCard(claim, card, view, 'ltr');
    expect(left).toBe(100);
    expect(top).toBeGreaterThan(claim.bottom);
  });

  test('stands at its right edge in a right-to-left language', () => {
    expect(placeCard({ ...claim, left: 500, right: 900 }, card, view, 'rtl').left).toBe(900 - card.width);
  });

  test('stands above where there is no room below', () => {
    const { top, maxHeight } = placeCard({ ...claim, top: 700, bottom: 720 }, card, view, 'ltr');
    expect(top + Math.min(card.height, maxHeight)).toBeLessThan(700);
  });

  test('never covers the claim and never leaves the window', () => {
    const sizes = fc.record({ width: fc.integer({ min: 320, max: 2000 }), height: fc.integer({ min: 200, max: 1200 }) });
    const boxes = fc.record({
      left: fc.double({ min: 0, max: 0.9, noNaN: true }),
      top: fc.double({ min: 0, max: 0.7, noNaN: true }),
    });
    fc.assert(
      fc.property(sizes, boxes, fc.constantFrom('ltr' as const, 'rtl' as const), (window, at, dir) => {
        const box = {
          left: at.left * window.width,
          top: at.top * window.height,
          right: at.left * window.width + 30,
          bottom: at.top * window.height + 20,
        };
        const size = { width: Math.min(350, window.width - 16), height: 180 };
        const spot = placeCard(box, size, window, dir);
        const bottom = spot.top + Math.min(size.height, spot.maxHeight);
        expect(bottom <= box.top || spot.top >= box.bottom).toBe(true);
        expect(spot.left).toBeGreaterThanOrEqual(0);
        expect(spot.left + size.width).toBeLessThanOrEqual(window.width);
        expect(spot.top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(window.height);
      }),
    );
  });
});
