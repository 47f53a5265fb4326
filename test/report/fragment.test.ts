import { describe, expect, it } from 'vitest';
import { textFragmentLink } from '../../src/report/fragment';

describe('a link to the quoted words', () => {
  it('names a short quote whole', () => {
    expect(textFragmentLink('https://a.example/', 'EU-owned, 100 %')).toBe(
      'https://a.example/#:~:text=EU%2Downed%2C%20100%20%25',
    );
  });

  it('names a long quote by its ends', () => {
    const quote = 'one two three four five six seven eight nine ten eleven twelve thirteen';
    expect(textFragmentLink('https://a.example/', quote)).toBe(
      'https://a.example/#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen',
    );
  });

  it('settles white space, which the page may break anywhere', () => {
    expect(textFragmentLink('https://a.example/', ' our\n cloud\u00a0')).toBe('https://a.example/#:~:text=our%20cloud');
  });

  it('is the plain address where there are no words', () => {
    expect(textFragmentLink('https://a.example/', '  ')).toBe('https://a.example/');
  });

  it('stands half a character, which has no encoding', () => {
    expect(textFragmentLink('https://x.example/', 'sovereign \ud800')).toBe('https://x.example/#:~:text=sovereign%20%EF%BF%BD');
  });
});
