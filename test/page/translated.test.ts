import { describe, expect, test } from 'vitest';
import { archiveOf, isTranslated } from '../../src/page/translated';

const plain = { host: 'cloud.example', rootClasses: [], marked: false };

describe('a translation', () => {
  test('is told by the class of the root, the host, or what a translator leaves behind', () => {
    expect(isTranslated({ ...plain, rootClasses: ['no-js', 'translated-ltr'] })).toBe(true);
    expect(isTranslated({ ...plain, host: 'cloud-example.translate.goog' })).toBe(true);
    expect(isTranslated({ ...plain, marked: true })).toBe(true);
  });

  test('is not told by hosts that look alike', () => {
    expect(isTranslated({ ...plain, host: 'translate.goog.example' })).toBe(false);
    expect(isTranslated({ ...plain, host: 'mytranslate.goog' })).toBe(false);
    expect(isTranslated(plain)).toBe(false);
  });
});

describe('an archive', () => {
  test.each([
    [
      'https://web.archive.org/web/20240305061500/https://cloud.example/sovereign?x=1',
      'https://cloud.example/sovereign?x=1',
      '2024-03-05T06:15:00.000Z',
    ],
    [
      'https://web.archive.org/web/20240305061500if_/https://cloud.example/',
      'https://cloud.example/',
      '2024-03-05T06:15:00.000Z',
    ],
    ['https://web.archive.org/web/2024/cloud.example/a', 'http://cloud.example/a', '2024-01-01T00:00:00.000Z'],
    ['https://archive.ph/2024.03.05-061500/https://cloud.example/', 'https://cloud.example/', '2024-03-05T06:15:00.000Z'],
    ['https://arquivo.pt/wayback/20200101120000/https://cloud.example/', 'https://cloud.example/', '2020-01-01T12:00:00.000Z'],
  ])('%s holds another page', (address, url, captured) => {
    expect(archiveOf(address)).toEqual({ url, captured });
  });

  test.each([
    'https://web.archive.org/',
    'https://cloud.example/web/20240305061500/https://other.example/',
    'https://archive.ph/AbCdE',
  ])('%s holds none that its address names', (address) => {
    expect(archiveOf(address)).toBeUndefined();
  });
});
