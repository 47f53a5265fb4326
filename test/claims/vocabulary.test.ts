import { describe, expect, it } from 'vitest';
import { EVERY_LANGUAGE, Vocabulary } from '../../src/claims/vocabulary';

const vocabulary = new Vocabulary([
  { lang: '*', words: { THING: 'cloud *cloud' } },
  {
    lang: 'en',
    words: { DATA: 'data file/files', STAY: 'stay* ^Stays', SERVER: 'data_cent*' },
    places: { DE: 'germany' },
    demonyms: { DE: 'german', US: 'american' },
    schemes: { c5: '^C5' },
  },
  { lang: 'de', words: { DATA: 'data daten *daten', SOVEREIGNTY: '*souverän*' } },
]);

const meanings = (word: string): string[] =>
  vocabulary
    .lookup(word)
    .map(({ concept, place, scheme }) => [concept, place, scheme].filter(Boolean).join(' '))
    .sort();

describe('the vocabulary', () => {
  it.each([
    ['data', ['DATA', 'SERVER']],
    ['files', ['DATA']],
    ['stays', ['STAY', 'STAY']],
    ['staying', ['STAY']],
    ['germany', ['PLACE DE']],
    ['german', ['DEMONYM DE']],
    ['american', ['US US']],
    ['c5', ['SCHEME c5']],
    ['bundescloud', ['THING']],
    ['clouds', []],
    ['kundendaten', ['DATA']],
    ['datensouveranitat', ['SOVEREIGNTY']],
    ['sta', []],
    ['', []],
  ])('%s', (word, expected) => {
    expect(meanings(word)).toEqual(expected);
  });

  it('gives one entry to a word that two languages share', () => {
    const shared = vocabulary.lookup('data').filter(({ concept }) => concept === 'DATA');
    expect(shared).toHaveLength(1);
  });

  it('words of the shared lexicon belong to every language', () => {
    expect(vocabulary.lookup('cloud').every(({ langs }) => langs === EVERY_LANGUAGE)).toBe(true);
  });

  it('answers the same a second time', () => {
    expect(vocabulary.lookup('kundendaten')).toBe(vocabulary.lookup('kundendaten'));
  });
});
