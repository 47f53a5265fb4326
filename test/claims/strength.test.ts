import { describe, expect, it } from 'vitest';
import type { Strength } from '../../src/claims/claim';
import { detect } from '../../src/claims/detect';

const strengthOf = (text: string): Strength | undefined => detect(text).claims[0]?.strength;

describe('strength', () => {
  it.each<[Strength, string]>([
    ['absolute', 'Data never leaves the EU.'],
    ['absolute', '100 % souveräne Cloud'],
    ['plain', 'Not even we can read your data.'],
    ['absolute', 'Garantie de souveraineté des données'],
    ['plain', 'Daten liegen ausschließlich in Deutschland.'],
    ['plain', 'Data is stored only in the EU.'],
    ['plain', 'Not subject to US law'],
    ['plain', 'Uw soevereine cloud'],
    ['hedged', 'Our platform helps you keep your data in the EU.'],
    ['hedged', 'Auf Wunsch speichern wir Ihre Daten in Deutschland.'],
    ['hedged', 'Conçu pour répondre aux exigences d’un cloud souverain'],
    ['hedged', 'In principe blijft uw data in Nederland.'],
    ['hedged', 'Data blijft in Nederland of Europa.'],
    ['hedged', 'SecNumCloud qualification in progress'],
  ])('%s: %s', (strength, text) => {
    expect(strengthOf(text)).toBe(strength);
  });
});
