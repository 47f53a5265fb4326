// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { statedMarks } from '../../src/page/stated-marks';
import { markScheme } from '../../src/vendors/certificate-mark';
import { show } from './dom';

function marks(html: string) {
  show(html);
  return statedMarks(document);
}

describe('marks of certificates', () => {
  it('are pictures whose alternative text may name one, with the address they lead to', () => {
    expect(
      marks(`<a href="https://certs.example/c5.pdf"><img alt="BSI  C5 attestation"></a>
        <img alt="SecNumCloud qualified"><svg role="img" aria-label="ISO/IEC 27001"></svg>`),
    ).toEqual([
      { text: 'BSI C5 attestation', link: 'https://certs.example/c5.pdf' },
      { text: 'SecNumCloud qualified' },
      { text: 'ISO/IEC 27001' },
    ]);
  });

  it('are no other pictures, and no text', () => {
    expect(marks('<img alt="Our team"><img alt="Model C500"><p>ISO 27001 certified</p><img alt="">')).toEqual([]);
  });

  it('count once, and lead to nothing but the web', () => {
    const mark = '<a href="javascript:alert(1)"><img alt="TISAX"></a>';
    expect(marks(mark + mark)).toEqual([{ text: 'TISAX' }]);
  });

  it('are not the essays that some alternative texts are, and not endless', () => {
    expect(marks(`<img alt="${'ISO 27001 '.repeat(40)}">`)).toEqual([]);
    expect(marks(Array.from({ length: 99 }, (_, index) => `<img alt="C5 ${index}">`).join(''))).toHaveLength(20);
  });
});

const NAMED = [
  ['SecNumCloud qualified', 'secnumcloud'],
  ['BSI C5 attestation', 'c5'],
  ['ISO/IEC 27001:2022', 'iso-27001'],
  ['AICPA SOC 2 Type II', 'soc-2'],
  ['Gaia-X member', 'gaia-x'],
  ['CISPE Sovereign', 'cispe'],
  ['Esquema Nacional de Seguridad, nivel alto', 'ens'],
  ['Hébergeur de données de santé', 'hds'],
  ['TISAX label', 'tisax'],
  ['EUCS high', 'eucs'],
] as const;

describe('the scheme of a mark', () => {
  it.each(NAMED)('%s: %s', (text, scheme) => {
    expect(markScheme(text)).toBe(scheme);
    expect(marks(`<img alt="${text}">`)).toHaveLength(1);
  });

  it.each(['SOC team', 'social media', 'Seguridad en la nube', 'sensational'])('%s: none', (text) => {
    expect(markScheme(text)).toBeUndefined();
  });
});
