import process from 'node:process';
import { afterEach, describe, expect, test } from 'vitest';
import type { Param } from '../../src/rules/rule';
import { type MessageTable, render } from '../../src/verdict/text';

const TABLE: MessageTable = {
  plain: { message: 'Nothing to fill.' },
  named: {
    message: '$WHO$ since $DATE$',
    placeholders: { who: { content: '$1' }, date: { content: '$2' } },
  },
  swapped: { message: '$DATE$: $WHO$', placeholders: { who: { content: '$1' }, date: { content: '$2' } } },
  nested: { message: 'See $1' },
  stopped: { message: 'See $1.' },
  money: { message: '$$5 for $1' },
  claims_one: { message: '$1 claim' },
  claims_other: { message: '$1 claims' },
};

describe('render', () => {
  test.each<[string, Parameters<typeof render>[0], string, string]>([
    ['a plain message', { key: 'plain' }, 'en', 'Nothing to fill.'],
    [
      'named placeholders',
      { key: 'named', params: ['Example', { date: '2026-06-12' }] },
      'en',
      'Example since June\u00a012, 2026',
    ],
    ['in the table’s own order', { key: 'swapped', params: ['Example', { date: '2026-06' }] }, 'en', 'June 2026: Example'],
    ['a year', { key: 'nested', params: [{ date: '2026' }] }, 'en', 'See 2026'],
    ['dates in the interface language', { key: 'nested', params: [{ date: '2026-06-12' }] }, 'de', 'See 12.\u00a0Juni 2026'],
    [
      'no line end between a day and its month',
      { key: 'nested', params: [{ date: '2026-06-12' }] },
      'es',
      'See 12\u00a0de\u00a0junio de 2026',
    ],
    ['the first of a French month', { key: 'nested', params: [{ date: '2026-06-01' }] }, 'fr-BE', 'See 1er\u00a0juin 2026'],
    ['the first of an Italian month', { key: 'nested', params: [{ date: '2026-06-01' }] }, 'it', 'See 1º\u00a0giugno 2026'],
    ['no other day as the first', { key: 'nested', params: [{ date: '2026-06-11' }] }, 'fr', 'See 11\u00a0juin 2026'],
    ['what is no date as it is written', { key: 'nested', params: [{ date: 'spring of 2026' }] }, 'en', 'See spring of 2026'],
    ['no moment as it is written', { key: 'nested', params: [{ moment: 'T' }] }, 'en', 'See T'],
    ['countries', { key: 'nested', params: [{ country: 'DE' }] }, 'nl', 'See Duitsland'],
    ['what is no country as it is written', { key: 'nested', params: [{ country: 'Freedonia' }] }, 'en', 'See Freedonia'],
    ['languages', { key: 'nested', params: [{ language: 'de' }] }, 'fr', 'See allemand'],
    [
      'languages with their country, however it is joined',
      { key: 'nested', params: [{ language: 'fr_BE' }] },
      'en',
      'See French (Belgium)',
    ],
    ['what is no language as it is written', { key: 'nested', params: [{ language: 'as we speak' }] }, 'en', 'See as we speak'],
    ['lists', { key: 'nested', params: [{ list: ['A', { country: 'FR' }, 'C'] }] }, 'en', 'See A, France, and C'],
    ['numbers', { key: 'nested', params: [12345.5] }, 'de', 'See 12.345,5'],
    ['messages inside messages', { key: 'nested', params: [{ key: 'plain' }] }, 'en', 'See Nothing to fill.'],
    ['one full stop after an abbreviation', { key: 'stopped', params: ['Example, Inc.'] }, 'en', 'See Example, Inc.'],
    ['a full stop after a word', { key: 'stopped', params: ['Example'] }, 'en', 'See Example.'],
    ['a dollar sign', { key: 'money', params: ['it'] }, 'en', '$5 for it'],
    ['one', { key: 'claims', params: [1] }, 'en', '1 claim'],
    ['many', { key: 'claims', params: [3] }, 'en', '3 claims'],
    ['a plural category the table lacks falls to other', { key: 'claims', params: [3] }, 'pl', '3 claims'],
    ['a key that the table lacks shows itself', { key: 'missing' }, 'en', 'missing'],
    ['text with a dollar is not filled twice', { key: 'nested', params: ['$1'] }, 'en', 'See $1'],
  ])('%s', (_, ref, locale, expected) => {
    expect(render(ref, TABLE, locale)).toBe(expected);
  });
});

describe('a moment', () => {
  const before = process.env.TZ;
  afterEach(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });
  const said = (param: Param, locale: string): string => render({ key: 'nested', params: [param] }, TABLE, locale);

  test('is told by the reader’s clock, with its zone', () => {
    process.env.TZ = 'Europe/Warsaw';
    expect(said({ moment: '2026-11-24T23:04:25.195Z' }, 'de-AT')).toBe('See 25.\u00a0November 2026 um 00:04:25 MEZ');
  });

  test('has the day of the reader’s calendar, and a day stays the day it is', () => {
    process.env.TZ = 'Europe/Warsaw';
    expect(said({ date: '2026-11-24T23:04:25.195Z' }, 'de-CH')).toBe('See 25.\u00a0November 2026');
    process.env.TZ = 'America/New_York';
    expect(said({ date: '2026-11-24' }, 'de-LI')).toBe('See 24.\u00a0November 2026');
  });
});
