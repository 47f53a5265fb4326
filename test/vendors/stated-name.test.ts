import { describe, expect, it } from 'vitest';
import { copyrightHolder, legalNameIn } from '../../src/vendors/legal-name';
import { statedNames } from '../../src/vendors/stated-name';

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

describe('the names a page states', () => {
  it('stand once, with the first place that says them', () => {
    expect(
      statedNames({
        structured: ['Nobody\n GmbH'],
        imprintText: 'Impressum Verantwortlich: Nobody Europe GmbH, Musterweg 1',
        notices: ['© 2026 Nobody GmbH', '© 2026', '© Nobody Group'],
      }),
    ).toEqual([
      { name: 'Nobody GmbH', where: 'structured-data' },
      { name: 'Nobody Europe GmbH', where: 'imprint' },
      { name: 'Nobody Group', where: 'copyright' },
    ]);
  });

  it('are found in endless hostile text without delay', () => {
    const hostile = ['A-'.repeat(1_500), 'A '.repeat(1_500), '© '.repeat(1_500), 'A & '.repeat(750), 'ÀA.'.repeat(1_000)];
    const start = performance.now();
    for (const text of hostile) statedNames({ structured: [], notices: [text.slice(0, 300)], imprintText: text });
    expect(performance.now() - start).toBeLessThan(500);
  });
});
