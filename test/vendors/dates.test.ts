import { describe, expect, it } from 'vitest';
import { begun, monthsAfter, over } from '../../src/vendors/dates';

describe('dates of three lengths', () => {
  it.each([
    ['2026', '2026-01-01', true],
    ['2026-11', '2026-11-01', true],
    ['2026-11-24', '2026-11-24', true],
    ['2026-12', '2026-11-30', false],
    ['2027', '2026-12-31', false],
  ])('%s has begun on %s: %s', (date, on, expected) => expect(begun(date, on)).toBe(expected));

  it.each([
    ['2026', '2026-12-31', false],
    ['2026', '2027-01-01', true],
    ['2026-10', '2026-10-31', false],
    ['2026-10', '2026-11-01', true],
    ['2026-11-24', '2026-11-24', false],
    ['2026-11-24', '2026-11-25', true],
  ])('%s is over on %s: %s', (date, on, expected) => expect(over(date, on)).toBe(expected));

  it.each([
    ['2025-06-15', 12, '2026-06-15'],
    ['2025-06', 12, '2026-06-30'],
    ['2025', 12, '2026-12-31'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-11', 3, '2027-02-28'],
    ['2027-01', 0, '2027-01-31'],
  ])('%s and %i months is %s', (date, months, expected) => expect(monthsAfter(date, months)).toBe(expected));
});
