// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { statedMarks } from '../../src/page/stated-marks';
import { show } from './dom';

function marks(html: string) {
  show(html);
  return statedMarks(document);
}

describe('marks of certificates', () => {
  it('are pictures whose alternative text names a scheme, with the address they lead to', () => {
    expect(
      marks(`<a href="https://certs.example/c5.pdf"><img alt="BSI  C5 attestation"></a>
        <img alt="SecNumCloud qualified"><svg role="img" aria-label="ISO/IEC 27001"></svg>`),
    ).toEqual([
      { scheme: 'c5', text: 'BSI C5 attestation', link: 'https://certs.example/c5.pdf' },
      { scheme: 'secnumcloud', text: 'SecNumCloud qualified' },
      { scheme: 'iso-27001', text: 'ISO/IEC 27001' },
    ]);
  });

  it('are no other pictures, and no text', () => {
    expect(marks('<img alt="Our team"><img alt="Model C500"><p>ISO 27001 certified</p><img alt="">')).toEqual([]);
  });

  it('count once, and lead to nothing but the web', () => {
    const mark = '<a href="javascript:alert(1)"><img alt="TISAX"></a>';
    expect(marks(mark + mark)).toEqual([{ scheme: 'tisax', text: 'TISAX' }]);
  });

  it('are not the essays that some alternative texts are', () => {
    expect(marks(`<img alt="${'ISO 27001 '.repeat(40)}">`)).toEqual([]);
  });
});
