import { describe, expect, it } from 'vitest';
import { CLAIM_TYPES } from '../../../src/claims/claim';
import { blindItems, type Item, ownItems } from '../../support/quality-items';

const items = blindItems();
const broken = (isSound: (item: Item) => boolean) => items.filter((item) => !isSound(item)).map(({ id }) => id);

describe('sentences written blind', () => {
  it('are there in all 25 languages, some of which are only counted in each', () => {
    const languages = (half: Item['set']) => [...new Set(items.filter(({ set }) => set === half).map(({ lang }) => lang))];
    expect(languages('development')).toHaveLength(25);
    expect(languages('hold-out')).toHaveLength(25);
  });

  it('have ids of their own', () => {
    expect(new Set([...items, ...ownItems()].map(({ id }) => id)).size).toBe(items.length + ownItems().length);
  });

  it('quote spans exactly', () => expect(broken(({ text, spans }) => spans.every((span) => text.includes(span)))).toEqual([]));

  it('name known types, and spans where they claim', () => {
    const known: ReadonlySet<string> = new Set(CLAIM_TYPES);
    expect(broken(({ type }) => type.every((one) => known.has(one)))).toEqual([]);
    expect(broken(({ claim, type, spans }) => claim === type.length > 0 && claim === spans.length > 0)).toEqual([]);
  });
});
