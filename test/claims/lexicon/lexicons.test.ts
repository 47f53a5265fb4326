import { describe, expect, it } from 'vitest';
import { CONCEPTS, type Concept, TRIGGER_CONCEPTS } from '../../../src/claims/concept';
import { LANGUAGES, LEXICONS } from '../../../src/claims/lexicon';
import { TRIGGERS } from '../../../src/claims/lexicon/triggers';
import { fold } from '../../../src/claims/normalise';
import { parseEntries } from '../../../src/claims/notation';
import { countriesOf } from '../../../src/places';

/** Without these nothing is found in a language, or too much: src/claims/README.md. */
const MANDATORY: readonly Concept[] = (
  'SOVEREIGN SOVEREIGNTY THING DATA SERVER HOST STAY LEAVE NO NOT NEVER ONLY LAW SUBJECT UNDER FREE OPERATE SUPPORT STAFF COMPANY ' +
  'OWNED KEY HOLD READ CUSTOMER WE CERTIFIED STOP COPULA MEANS NOTION SAID MUST OTHERS CANNOT_PROMISE NOT_ENOUGH HEDGE NAVIGATION ' +
  'FINANCE POLITICS DEVICE PASSWORD JOB'
)
  .split(' ')
  .map((concept) => concept as Concept);

const triggers: ReadonlySet<string> = new Set(TRIGGER_CONCEPTS);
const halves = (lang: string) => LEXICONS.filter((lexicon) => lexicon.lang === lang);

describe.each(LANGUAGES)('the lexicon %s', (lang) => {
  it('has words for every mandatory concept', () => {
    const words = Object.assign({}, ...halves(lang).map((lexicon) => lexicon.words)) as Record<string, string>;
    expect(MANDATORY.filter((concept) => !words[concept])).toEqual([]);
  });

  it('keeps trigger words where the gate finds them', () => {
    const companions = LEXICONS.filter((lexicon) => lexicon.lang === lang && !TRIGGERS.includes(lexicon));
    const astray = companions.flatMap((lexicon) => Object.keys(lexicon.words).filter((concept) => triggers.has(concept)));
    expect(astray).toEqual([]);
  });

  it('names known concepts and places', () => {
    for (const { words, places = {}, demonyms = {} } of halves(lang)) {
      expect(Object.keys(words).filter((concept) => !CONCEPTS.includes(concept as Concept))).toEqual([]);
      const codes = [...Object.keys(places), ...Object.keys(demonyms)];
      expect(codes.filter((code) => code !== 'HOME' && countriesOf(code).length === 0)).toEqual([]);
      expect(codes).not.toContain('WORLD');
    }
  });

  it('writes no open entry so short that it meets half the language', () => {
    const short = halves(lang)
      .flatMap((lexicon) => Object.values(lexicon.words))
      .flatMap((source) => parseEntries(source, fold))
      .filter(
        (entry) => entry.length === 1 && ['inner', 'suffix'].includes(entry[0]?.kind ?? '') && (entry[0]?.text.length ?? 0) < 3,
      );
    expect(short).toEqual([]);
  });
});
