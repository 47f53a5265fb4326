import { describe, expect, it } from 'vitest';
import english from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { RULES } from '../../src/rules';
import { nameOf } from '../../src/verdict/name';
import { offersOn } from './offers';

/** Keys of every fact below, wherever it stands. */
function keysIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'key' in node && 'confidence' in node && typeof node.key === 'string' ? [node.key] : [];
  return [...own, ...Object.values(node).flatMap(keysIn)];
}

describe('what a verdict can name has a name in the texts', () => {
  const shown = ({ notes: _, reply: __, ...profile }: ReturnType<typeof offersOn>[number]['findings']['profile']) => profile;
  const facts = new Set(
    offersOn('2026-11-24').flatMap(({ findings: { profile, exposures, ceilings } }) =>
      keysIn([shown(profile), exposures, ceilings]),
    ),
  );

  it('every fact of every offering', () => {
    expect(facts).toContain('control.countries');
    expect([...facts].filter((key) => !Object.hasOwn(english, nameOf(key).key))).toEqual([]);
  });

  it('every rule', () => {
    expect(RULES.map(({ id }) => id).filter((id) => !Object.hasOwn(english, nameOf(id).key))).toEqual([]);
  });
});
