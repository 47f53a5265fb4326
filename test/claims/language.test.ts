import { describe, expect, it } from 'vitest';
import { detect } from '../../src/claims/detect';
import { settleLanguage } from '../../src/claims/language';
import { LANGUAGES } from '../../src/claims/lexicon';
import { Reading } from '../../src/claims/reading';
import { type Segment, segment } from '../../src/claims/segment';
import { ownItems } from '../support/quality-items';

const languageOf = (text: string, declared?: string): string =>
  settleLanguage(new Reading(segment(text)[0] as Segment), declared);

describe('the language of a sentence', () => {
  it.each([
    ['Your data stays in the European Union.', 'en'],
    ['Ihre Daten bleiben in der Europäischen Union.', 'de'],
    ['Vos données restent dans l’Union européenne.', 'fr'],
    ['Uw data blijft in de Europese Unie.', 'nl'],
  ])('%s', (text, lang) => {
    expect(languageOf(text)).toBe(lang);
  });

  it('is not what the page declares when the words say otherwise', () => {
    expect(languageOf('Ihre Daten bleiben in der Europäischen Union.', 'en')).toBe('de');
  });

  it('is what the page declares when the words could be either', () => {
    expect(languageOf('Data', 'nl-BE')).toBe('nl');
  });

  it.each(['nb', 'no', 'nn-NO', 'NO'])('is Norwegian where the page declares %s', (declared) => {
    expect(languageOf('Data', declared)).toBe('nb');
  });

  it('is told of each claim', () => {
    expect(detect('Gehostet in Deutschland').claims.map(({ lang }) => lang)).toEqual(['de']);
  });
});

describe('own sentences', () => {
  it.each(LANGUAGES)('in %s are mostly read in their own language', (lang) => {
    const claims = ownItems().filter((item) => item.lang === lang && item.claim);
    const read = claims.flatMap(({ text }) => detect(text).claims.slice(0, 1));
    const own = read.filter((claim) => claim.lang === lang).length;
    expect(own / read.length).toBeGreaterThan(0.8);
  });
});
