// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { publisherWords } from '../../src/page/publisher';
import { show } from './dom';

const words = () => publisherWords(document);
const script = (json: unknown): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

beforeEach(() => {
  show('');
  location.href = 'https://cloud.nobody.example/products';
});

describe('who a page says publishes it', () => {
  it('stands in structured data, by its legal name where there is one', () => {
    show(
      script({ '@context': 'https://schema.org', '@type': 'Organization', name: 'Nobody', legalName: 'Nobody Hosting GmbH' }) +
        script({ '@graph': [{ '@type': 'WebPage', publisher: { '@type': ['Corporation'], name: 'Nobody Group AG' } }] }),
    );
    expect(words().structured).toEqual(['Nobody Hosting GmbH', 'Nobody Group AG']);
  });

  it('is not a product, a person or what cannot be read', () => {
    const deep = '[{"@graph":'.repeat(2_000);
    show(
      script({ '@type': 'Product', name: 'Cloud' }) +
        script({ '@type': 'Person', name: 'Somebody' }) +
        script({ '@type': 'Organization', name: { hostile: true } }) +
        `<script type="application/ld+json">${deep}</script>`,
    );
    expect(words().structured).toEqual([]);
  });

  it('stands in the footer, in the innermost part of it', () => {
    show('<p>© quoted elsewhere</p><footer><p>Products</p><p>© 2026 Nobody\n Hosting GmbH</p></footer>');
    expect(words().notices).toEqual(['© 2026 Nobody Hosting GmbH']);
  });

  it('stands on the imprint itself, but on no other page', () => {
    const text = '<main><p>Nobody Hosting GmbH, Musterweg 1</p></main>';
    show(`<h1>Impressum</h1>${text}`);
    expect(words().imprintText).toBe('Nobody Hosting GmbH, Musterweg 1');
    show(`<h1>Products</h1>${text}`);
    expect(words().imprintText).toBeUndefined();
  });

  it('is linked to: the last fitting links, and only web addresses', () => {
    show(`<a href="/news/imprint-law">Imprint law</a><a href="/impressum">Impressum</a>
      <a href="/privacy">Datenschutz</a><a href="javascript:void(0)">Privacy</a>`);
    expect(words()).toMatchObject({ imprint: 'https://cloud.nobody.example/impressum' });
    expect(words().privacy).toBeUndefined();
    show('<a href="/privacy">Datenschutz</a>');
    expect(words().privacy).toBe('https://cloud.nobody.example/privacy');
  });

  it('is at most five names, each once and of a bearable length', () => {
    const many = Array.from({ length: 9 }, (_, index) => script({ '@type': 'Organization', name: `Example ${index % 7} GmbH` }));
    show(many.join('') + script({ '@type': 'Organization', name: 'x'.repeat(5_000) }));
    expect(words().structured).toEqual([0, 1, 2, 3, 4].map((index) => `Example ${index} GmbH`));
  });
});
