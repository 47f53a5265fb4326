import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CodedStem, encode, StemReader } from '../../src/claims/front-coding';
import { mayClaim } from '../../src/claims/gate';
import { GateTable } from '../../src/claims/gate-table';
import { gateStems, STEMS_FILE } from '../support/gate-stems';

const stem = (text: string, marks: Partial<CodedStem> = {}): CodedStem => ({
  text,
  openStart: false,
  openEnd: false,
  acronym: false,
  ...marks,
});
const STEMS = [
  stem('berlin'),
  stem('souver', { openEnd: true }),
  stem('hoheit', { openStart: true }),
  stem('EU', { acronym: true }),
  stem('rom'),
  stem('cloud_act'),
];

describe('the stems of the gate', () => {
  it('are those of the lexicons as they are: run npm run gate', () => {
    expect(readFileSync(STEMS_FILE, 'utf8')).toBe(gateStems());
  });
});

describe('the gate', () => {
  it.each([
    'A sovereign cloud',
    'SOUVERÄNE CLOUD',
    'souvera\u0308ne Cloud',
    'Sou\u00ADve\u00ADrä\u00ADne Cloud',
    'Datenhoheit',
    'Data in Finland',
    '(EU)',
    '“EU”',
    'EU',
    'not subject to FISA',
    'no AWS',
    'not even\u00A0we',
    'not\neven we',
    'bring-your-own-key',
    'Δεδομένα στην ΕΕ',
    'ΚΥΡΙΑΡΧΟ ΝΕΦΟΣ',
    'Суверенен облак',
    'C5-Testat',
  ])('opens for %j', (text) => {
    expect(mayClaim(text)).toBe(true);
  });

  it.each([
    'Plain words about nothing in particular.',
    'neutral queue, euphoria and museum',
    'join us today',
    'eu não sei',
    'keyboard shortcuts for awsome people',
    'Lorem ipsum dolor sit amet',
    '',
  ])('stays shut for %j', (text) => {
    expect(mayClaim(text)).toBe(false);
  });

  it('opens wherever the word stands, at any distance from a border of what is read at once', () => {
    for (let before = 8180; before < 8200; before++) {
      expect(mayClaim(`${'x '.repeat(before / 2)}${before % 2 ? ' ' : ''}sovereign ${'y '.repeat(3000)}`)).toBe(true);
    }
  });
});

describe('a table of stems', () => {
  const table = new GateTable(encode(STEMS));

  it.each([
    ['Berlin', true],
    ['berlin,', true],
    ['Berliner', false],
    ['Ostberlin', false],
    ['souverän', true],
    ['unsouverän', false],
    ['Datenhoheit', true],
    ['Datenhoheiten', false],
    ['EU-weit', true],
    ['Eu', false],
    ['NEUE', false],
    ['in Rom.', true],
    ['Roman', false],
    ['CLOUD Act', true],
    ['CLOUD-Act', true],
    ['cloud  act', true],
    ['cloud acting', false],
  ])('%s', (text, met) => {
    expect(table.meets(text)).toBe(met);
  });
});

describe('where stems stand', () => {
  const table = new GateTable(encode(STEMS));
  const found = (text: string) => table.find(text).map((at) => text.slice(at).split(' ')[0]);

  it('is told by the letter, also after letters that fold to fewer or to none', () => {
    expect(found('In Berlin, not in Paris: the EU and Rom')).toEqual(['Berlin,', 'EU', 'Rom']);
    expect(found('Über größe\u00AD “souverän” in Berlin 🎓 EU')).toEqual(['souverän”', 'Berlin', 'EU']);
    expect(found('nothing here')).toEqual([]);
  });

  it('is told beyond a border of what is read at once', () => {
    const text = `${'ä '.repeat(20_000)}Berlin ${'ö '.repeat(9_000)}EU`;
    expect(new Set(found(text))).toEqual(new Set(['Berlin', 'EU']));
  });
});

describe('the list of stems', () => {
  it('is read as it was written, whatever was shared', () => {
    const stems = [...STEMS, stem('souverän'), stem('berlins'), stem('облак', { openEnd: true })];
    const reader = new StemReader(encode(stems));
    const back: CodedStem[] = [];
    while (reader.next()) {
      const { from, end, ...told } = reader.stem;
      back.push({ ...told, text: new TextDecoder().decode(reader.bytes.subarray(from, end)) });
    }
    expect(back).toHaveLength(stems.length);
    expect(back).toEqual(expect.arrayContaining(stems));
  });
});
