import { describe, expect, it } from 'vitest';
import { ceilingLevel, schemeTitle } from '../../src/report/ceiling-words';
import type { Report } from '../../src/report/schema';
import { type MessageTable, render } from '../../src/verdict/text';
import { readJson } from '../support/files';

type Ceiling = Report['ceilings'][number];

const german = readJson<MessageTable>('assets/_locales/de/messages.json');
const say = (message: Parameters<typeof render>[0]): string => render(message, german, 'de');
const ceiling = (more: Partial<Ceiling>): Ceiling => ({
  scheme: 'eu.csf',
  name: { key: 'rule_eu_csf_name', text: 'EU Cloud Sovereignty Framework' },
  version: '1.2.1',
  level: 'SEAL-2',
  why: { key: 'why', text: 'Warum.' },
  ...more,
});

describe('a ceiling of a report, in the language of the reader', () => {
  it.each([
    ['SEAL-2', 'SEAL-2'],
    ['L3', 'L3'],
    ['met', 'erfüllt'],
    ['not-met', 'nicht erfüllt'],
    ['unknown', 'unbekannt'],
  ])('level %s', (level, expected) => expect(ceilingLevel({ level }, say)).toBe(expected));

  it('names the editions by their dates', () => {
    expect(schemeTitle([ceiling({ version: 'guidance' })], say)).toMatch(/^EU Cloud Sovereignty Framework Leitfaden \(.*2026\)$/);
    expect(schemeTitle([ceiling({}), ceiling({ version: 'guidance' })], say)).toMatch(/1\.2\.1 \(.*2025\) und Leitfaden/);
  });

  it('says no version that the name says', () => {
    const name = { key: 'rule_fr_secnumcloud_name', text: 'SecNumCloud 3.2, Abschnitt 19.6' };
    expect(schemeTitle([ceiling({ scheme: 'fr.secnumcloud', name, version: '3.2', objective: '19.6' })], say)).toBe(name.text);
  });
});
