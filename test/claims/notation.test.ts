import { describe, expect, it } from 'vitest';
import { fold } from '../../src/claims/normalise';
import { parseEntries } from '../../src/claims/notation';

const read = (source: string) =>
  parseEntries(source, fold).map((words) => words.map(({ kind, text }) => `${kind}:${text}`).join(' '));

describe('the notation of a lexicon', () => {
  it.each([
    ['cloud', ['word:cloud']],
    ['souverän*', ['prefix:souveran']],
    ['*hoheit', ['suffix:hoheit']],
    ['*souverän*', ['inner:souveran']],
    ['sub_processor*', ['word:sub prefix:processor']],
    ['ne_~_pas', ['word:ne gap: word:pas']],
    ['our/your_key', ['word:our word:key', 'word:your word:key']],
    ['a  b', ['word:a', 'word:b']],
    ['', []],
  ])('%j', (source, entries) => {
    expect(read(source)).toEqual(entries);
  });

  it('keeps capitals and accents that are demanded', () => {
    expect(parseEntries('^US !mål', fold)).toEqual([
      [{ text: 'us', kind: 'word', cased: 'US' }],
      [{ text: 'mal', kind: 'word', accented: 'mål' }],
    ]);
  });
});
