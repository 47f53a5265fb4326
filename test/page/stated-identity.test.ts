// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { copyrightHolder, legalNameIn } from '../../src/page/legal-name';
import { statedIdentity } from '../../src/page/stated-identity';
import { show } from './dom';

const names = () => statedIdentity(document).names.map(({ name, where }) => `${where}: ${name}`);
const script = (json: unknown): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

beforeEach(() => {
  show('');
  location.href = 'https://cloud.nobody.example/products';
});

describe('a copyright notice', () => {
  it.each([
    ['© 2026 Nobody Hosting GmbH. All rights reserved.', 'Nobody Hosting GmbH'],
    ['Copyright © 2019-2026 Exemple Cloud SAS – Tous droits réservés', 'Exemple Cloud SAS'],
    ['(c) Voorbeeld B.V., 2026', 'Voorbeeld B.V.'],
    ['© 2026 | Example Inc. | Privacy', 'Example Inc.'],
    ['©2026 Example Web Services, Inc. or its affiliates. All rights reserved.', 'Example Web Services, Inc.'],
    ['© Esempio', 'Esempio'],
    ['Home About © 2024 by Przykład Sp. z o.o.', 'Przykład Sp. z o.o.'],
  ])('%s', (notice, holder) => {
    expect(copyrightHolder(notice)).toBe(holder);
  });

  it.each(['No notice here, 2026.', '© 2026', '© 2026. All rights reserved.', `© ${'long '.repeat(60)}`])(
    '%s names nobody',
    (notice) => {
      expect(copyrightHolder(notice)).toBeUndefined();
    },
  );
});

describe('a legal name in running text', () => {
  it.each([
    ['Angaben gemäß § 5 DDG: Beispiel & Söhne GmbH & Co. KG, Musterstraße 1', 'Beispiel & Söhne GmbH & Co. KG'],
    ['Editor: Exemple S.A.S., Paris', 'Exemple S.A.S.'],
    ['This site is run by Example Ltd in London', 'Example Ltd'],
  ])('%s', (text, name) => {
    expect(legalNameIn(text)).toContain(name);
  });

  it.each(['We use SE Linux and say as much.', 'the agency'])('%s has none', (text) => {
    expect(legalNameIn(text)).toBeUndefined();
  });
});

describe('who a page says publishes it', () => {
  it('stands in structured data, by its legal name where there is one', () => {
    show(
      script({ '@context': 'https://schema.org', '@type': 'Organization', name: 'Nobody', legalName: 'Nobody Hosting GmbH' }) +
        script({ '@graph': [{ '@type': 'WebPage', publisher: { '@type': ['Corporation'], name: 'Nobody Group AG' } }] }),
    );
    expect(names()).toEqual(['structured-data: Nobody Hosting GmbH', 'structured-data: Nobody Group AG']);
  });

  it('is not a product, a person or what cannot be read', () => {
    const deep = '[{"@graph":'.repeat(2_000);
    show(
      script({ '@type': 'Product', name: 'Cloud' }) +
        script({ '@type': 'Person', name: 'Somebody' }) +
        script({ '@type': 'Organization', name: { hostile: true } }) +
        `<script type="application/ld+json">${deep}</script>`,
    );
    expect(names()).toEqual([]);
  });

  it('stands in the footer', () => {
    show('<p>© quoted elsewhere</p><footer><p>Products</p><p>© 2026 Nobody\n Hosting GmbH</p></footer>');
    expect(names()).toEqual(['copyright: Nobody Hosting GmbH']);
  });

  it('stands on the imprint itself, but on no other page', () => {
    const text = '<main><p>Nobody Hosting GmbH, Musterweg 1</p></main>';
    show(`<h1>Impressum</h1>${text}`);
    expect(names()).toEqual(['imprint: Nobody Hosting GmbH']);
    show(`<h1>Products</h1>${text}`);
    expect(names()).toEqual([]);
  });

  it('is linked to: the last fitting links, and only web addresses', () => {
    show(`<a href="/news/imprint-law">Imprint law</a><a href="/impressum">Impressum</a>
      <a href="/privacy">Datenschutz</a><a href="javascript:void(0)">Privacy</a>`);
    expect(statedIdentity(document)).toMatchObject({ imprint: 'https://cloud.nobody.example/impressum' });
    expect(statedIdentity(document).privacy).toBeUndefined();
    show('<a href="/privacy">Datenschutz</a>');
    expect(statedIdentity(document).privacy).toBe('https://cloud.nobody.example/privacy');
  });

  it('is at most five names, each once and of a bearable length', () => {
    const many = Array.from({ length: 9 }, (_, index) => script({ '@type': 'Organization', name: `Example ${index % 7} GmbH` }));
    show(many.join('') + script({ '@type': 'Organization', name: 'x'.repeat(5_000) }));
    expect(names()).toHaveLength(5);
    expect(new Set(names()).size).toBe(5);
  });
});
