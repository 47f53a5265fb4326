import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/vendors/answers';
import { answeredProfile } from '../../src/vendors/build-profile';
import { bundledRegistry } from '../../src/vendors/bundled';
import { SCHEME_NAMES } from '../../src/verdict/scheme';
import { type MessageTable, render } from '../../src/verdict/text';
import { readJson } from '../support/files';
import { ask, TODAY } from './ask';
import { awarded, profile } from './profiles';

const LANGUAGES = ['en', 'nl', 'de', 'fr', 'es', 'it', 'pl'] as const;
const table = (language: string) => readJson<MessageTable>(`assets/_locales/${language}/messages.json`);

/** English words that describe a party instead of naming it. */
const DESCRIBES =
  /\b(public float|owners?|owned|shareholders?|holders?|investors?|founders?|founding|family|employees|state|funds|capital of|not named|not verified|unnamed|and management)\b/i;

describe('a reason is in one language', () => {
  it('no party of the registry is described in English in place of its name', () => {
    const names = bundledRegistry.vendors.flatMap(({ parties }) => Object.values(parties).flatMap(({ name }) => name ?? []));
    expect(names.filter((name) => DESCRIBES.test(name))).toEqual([]);
  });

  it('a scheme that is named without a message is written the same everywhere', () => {
    const literal = Object.entries(SCHEME_NAMES).filter(([, name]) => typeof name === 'string');
    for (const [scheme] of literal) {
      const written = LANGUAGES.map((language) => table(language)[`scheme_${scheme.replaceAll('-', '_')}`]?.message);
      expect(new Set(written), scheme).toHaveProperty('size', 1);
    }
  });

  it('the scheme that has a name in each language is named in it', () => {
    const { because } = ask(profile('eu-no-us-link'), { type: 'certification', detail: { schemes: ['dpf'], status: 'held' } });
    expect(render(because, table('de'), 'de')).toContain('Datenschutzrahmen EU-USA');
    expect(render(because, table('fr'), 'fr')).toContain('Cadre de protection des données UE-États-Unis');
  });

  it('so is the body behind a rating', () => {
    const rated = profile('eu-no-us-link', { results: [awarded({ level: 'SEAL-3', role: 'awardee' })] });
    const { because } = ask(rated, { type: 'label' });
    expect(render(because, table('en'), 'en')).toContain('European Commission');
    expect(render(because, table('pl'), 'pl')).toContain('Komisja Europejska');
  });

  it.each([
    ['de', 'Namentlich nicht bekannter Eigentümer'],
    ['it', 'Proprietario di cui non è noto il nome'],
  ])('an owner that a user knows only the country of is said in %s', (language, expected) => {
    const answers: Answers = { name: 'Example', seat: 'DE', owner: 'US' };
    const asked = answeredProfile({ host: 'cloud.nobody.example', ...answers }, bundledRegistry, TODAY);
    const { because } = ask(asked, { type: 'label' });
    const sentence = render(because, table(language), language);
    expect(sentence).toContain(expected);
    expect(sentence).not.toMatch(DESCRIBES);
  });
});
