import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passagesOf } from '../../src/page/passage';

test('a block of ordinary length is one passage', () => {
  expect([...passagesOf('Your data stays.')]).toEqual([{ text: 'Your data stays.', start: 0 }]);
});

test('passages make up the text, each where it says, none too long', () => {
  const word = fc.constantFrom('cloud ', 'data. ', 'x'.repeat(9000), 'line\n');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 4000 }), (words) => {
      const text = words.join('');
      const passages = [...passagesOf(text)];
      expect(passages.map((passage) => passage.text).join('')).toBe(text);
      for (const { text: part, start } of passages) {
        expect(text.startsWith(part, start)).toBe(true);
        expect(part.length).toBeLessThanOrEqual(8001);
      }
    }),
    { numRuns: 50 },
  );
});

test('a sentence is not cut', () => {
  const sentence = 'Your data never leaves the country. ';
  const passages = [...passagesOf(sentence.repeat(2000))];
  expect(passages.length).toBeGreaterThan(5);
  for (const { text } of passages) expect(text.trim().endsWith('.') && text.trim().startsWith('Your')).toBe(true);
});
