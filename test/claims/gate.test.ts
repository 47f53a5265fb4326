import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mayClaim } from '../../src/claims/gate';
import { GateTable } from '../../src/claims/gate-table';
import { gateStems, STEMS_FILE } from '../support/gate-stems';

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
  const table = new GateTable('0berlin 0souver* *0hoheit ^0EU 0rom 0cloud_act ');

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
