import { describe, expect, it } from 'vitest';
import type { Concept } from '../../src/claims/concept';
import { Pause, Reading, wordsOf } from '../../src/claims/reading';
import { type Segment, segment } from '../../src/claims/segment';

const read = (text: string): Reading => new Reading(segment(text)[0] as Segment);
const written = (reading: Reading, ...concepts: readonly Concept[]): string[] =>
  reading.all(...concepts).map(({ from, to }) => reading.written(from, to));

describe('words', () => {
  it.each([
    ['air-gapped', ['air', 'gapped']],
    ["l'union", ['l', 'union']],
    ['u.s. law', ['us', 'law']],
    ['100 % eu', ['100', '%', 'eu']],
    ['see https://example.org/sovereign-cloud now', ['see', 'now']],
  ])('%j', (text, expected) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(expected);
  });

  it('know the punctuation before them', () => {
    const pauses = wordsOf('a b, c: d - e-f').map(({ pause }) => pause);
    expect(pauses).toEqual([Pause.None, Pause.None, Pause.Comma, Pause.Colon, Pause.Colon, Pause.None]);
  });
});

describe('concepts', () => {
  it('a phrase hides what stands inside it', () => {
    const reading = read('The CLOUD Act names no data centre.');
    expect(written(reading, 'LAW_US')).toEqual(['CLOUD Act']);
    expect(written(reading, 'THING')).toEqual([]);
    expect(written(reading, 'SERVER')).toEqual(['data centre']);
    expect(written(reading, 'DATA')).toEqual([]);
  });

  it('the name of a scheme is no word', () => {
    expect(written(read('Qualified SecNumCloud 3.2'), 'THING')).toEqual([]);
  });

  it('a compound may carry several', () => {
    const reading = read('Datensouveränität');
    expect(reading.has('SOVEREIGNTY')).toBe(true);
    expect(reading.has('DATA')).toBe(true);
  });

  it('capitals tell the country from the pronoun', () => {
    expect(read('Join us in Berlin.').has('US')).toBe(false);
    expect(read('No US vendor.').has('US')).toBe(true);
    expect(read('No US vendor.').has('WE')).toBe(false);
    expect(read('Talk to us in Berlin.').has('WE')).toBe(true);
  });

  it('places carry their codes', () => {
    const codes = read('Hosted in Germany, France and the EU.')
      .all('PLACE')
      .map(({ place }) => place);
    expect(codes).toEqual(['DE', 'FR', 'EU']);
  });

  it('all hits of several concepts come in the order of the text', () => {
    expect(written(read('Data stays in servers.'), 'SERVER', 'DATA', 'STAY')).toEqual(['Data', 'stays', 'servers']);
  });
});

describe('spans', () => {
  it('are offsets into the text the segment was cut from', () => {
    const text = 'First. Your data stays here.';
    const reading = new Reading(segment(text)[1] as Segment);
    const { start, end } = reading.span(1, 2);
    expect(text.slice(start, end)).toBe('data stays');
  });

  it('name the strongest pause inside them, not the one before', () => {
    const reading = read('One, two three: four');
    expect(reading.pauseBetween(1, 2)).toBe(Pause.None);
    expect(reading.pauseBetween(0, 2)).toBe(Pause.Comma);
    expect(reading.pauseBetween(0, 3)).toBe(Pause.Colon);
  });

  it('do not exist beyond the last word', () => {
    expect(() => read('One two').span(0, 5)).toThrow(RangeError);
  });
});
