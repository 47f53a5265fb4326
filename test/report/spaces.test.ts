import { expect, it } from 'vitest';
import { oneLine } from '../../src/report/asked';
import { plain } from '../../src/report/markdown-text';

/** A French share before its sign, and a quote on two lines of a page. */
const GIVEN = 'à 25,23\u202f%\u00a0: «\u00a0hébergé\r\n\t en  France\u2029»';

it.each([
  ['a letter', oneLine],
  ['Markdown', plain],
])('in %s a run of white space is one space, and no line may end where none might', (_, written) => {
  expect(written(GIVEN)).toBe('à 25,23\u202f%\u00a0: «\u00a0hébergé en France »');
});
