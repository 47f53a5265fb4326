import { expect, it } from 'vitest';
import { BROWSERS } from '../support/browser';
import { killWhileSaving } from '../support/kill-while-saving';

it.each(BROWSERS)('what was shown as saved is there after %s was killed while saving', { timeout: 240_000 }, async (name) => {
  const outcome = await killWhileSaving(name, 3);
  expect(outcome).toMatchObject({ kills: 3, lost: [], torn: 0 });
  expect(outcome.shown).toBeGreaterThanOrEqual(3);
});
