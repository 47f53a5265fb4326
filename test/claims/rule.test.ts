import { describe, expect, it } from 'vitest';
import { CLAIM_TYPES } from '../../src/claims/claim';
import { CONCEPTS, type Concept, TRIGGER_CONCEPTS } from '../../src/claims/concept';
import { GRAMMARS } from '../../src/claims/grammar';
import type { Rule } from '../../src/claims/rule';

const triggers: ReadonlySet<Concept> = new Set(TRIGGER_CONCEPTS);
const areTriggers = (slot: readonly Concept[]): boolean => slot.every((concept) => triggers.has(concept));

/** Types whose claims may only count beside another, so that they need no trigger of their own. */
const COMPANIONS = new Set(['compliance', 'technology']);

const slotsOf = ({ pattern, needs }: Rule): (readonly Concept[])[] => [...pattern.slots, ...(needs ? [needs] : [])];

describe('grammars', () => {
  it('there is one for each claim type', () => {
    expect(GRAMMARS.map(({ type }) => type).sort()).toEqual([...CLAIM_TYPES].sort());
  });

  it.each(GRAMMARS.filter(({ type }) => !COMPANIONS.has(type)))(
    'every pattern of $type needs a word that the gate looks for',
    ({ rules }) => {
      const ungated = rules.filter((rule) => !slotsOf(rule).some(areTriggers));
      expect(ungated.map(({ pattern }) => pattern.slots)).toEqual([]);
    },
  );

  it('every concept serves a pattern or a voice', async () => {
    const { readFileSync, readdirSync } = await import('node:fs');
    const sources = ['grammar', 'voice'].flatMap((folder) =>
      readdirSync(`src/claims/${folder}`).map((file) => readFileSync(`src/claims/${folder}/${file}`, 'utf8')),
    );
    const code = [
      ...sources,
      ...['rule', 'strength', 'language', 'hear'].map((file) => readFileSync(`src/claims/${file}.ts`, 'utf8')),
    ].join('\n');
    expect(CONCEPTS.filter((concept) => !code.includes(`'${concept}'`))).toEqual([]);
  });

  it('no pattern and no voice names a language', async () => {
    const { readFileSync, readdirSync } = await import('node:fs');
    const { LANGUAGES } = await import('../../src/claims/lexicon');
    for (const folder of ['grammar', 'voice']) {
      for (const file of readdirSync(`src/claims/${folder}`)) {
        const code = readFileSync(`src/claims/${folder}/${file}`, 'utf8');
        expect(LANGUAGES.filter((lang) => code.includes(`'${lang}'`))).toEqual([]);
      }
    }
  });
});
