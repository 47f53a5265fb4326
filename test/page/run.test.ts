// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RunReader } from '../../src/page/run';
import { stretchesOf } from '../../src/page/stretch';
import { TextCursor } from '../../src/page/text-cursor';
import { blocksOfScope, show, statedLayout } from './dom';

/** Every text node that holds a word, in order. */
function textsWith(word: string): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    if (node.data.includes(word)) found.push(node);
  return found;
}

/** What is read because a word stands in a page. */
function readRound(word: string, html: string): string[] {
  const runs = new RunReader(show(html), statedLayout);
  return textsWith(word).flatMap((text) => runs.blocksRound(text).map((block) => block.text.trim()));
}

describe('what is read with a word', () => {
  test('is its block, inline elements and all', () => {
    expect(readRound('word', '<p>before</p><p>a <b>w</b> word <i>more</i></p><p>after</p>')).toEqual(['a w word more']);
  });

  test('is once what holds it twice', () => {
    expect(readRound('word', '<p>a word <b>and word</b> and</p>')).toEqual(['a word and word and']);
    expect(readRound('word', '<span>one word </span><span>two word </span>')).toEqual(['one word two word']);
  });

  test('is not what was read with another word before', () => {
    expect(readRound('word', '<div>one word<p>two word</p>three word</div>')).toEqual(['one word', 'two word', 'three word']);
  });

  test('is the text beside blocks, up to the next of them', () => {
    const mixed = '<div>before word<p>inside</p>after</div><p>far</p>';
    expect(readRound('word', mixed)).toEqual(['before word']);
    expect(readRound('after', mixed)).toContain('after');
    expect(readRound('after', mixed)).not.toContain('far');
  });

  test('is the whole heading that scripts made of block elements', () => {
    const heading =
      '<h1><div data-flow="apart">Our</div> <div data-flow="apart">word</div> <div data-flow="apart">cloud</div></h1>';
    expect(readRound('word', heading)).toEqual(['Our word cloud']);
  });

  test('is the whole list whose items are laid out in line', () => {
    const list = '<ul><li data-flow="inline">Our </li><li data-flow="inline">word</li></ul>';
    expect(readRound('word', list)).toEqual(['Our word']);
  });

  test('is nothing where it is no text of the page', () => {
    expect(readRound('word', '<script>word</script><p><code>word</code></p><div contenteditable><p>word</p></div>')).toEqual([]);
  });

  test('is told to be hidden apart from what is shown', () => {
    expect(readRound('word', '<p>shown <span data-flow="none">word</span></p>')).toEqual(['shown', 'word']);
  });
});

const tree = fc.letrec<{ node: string; element: string }>((tie) => ({
  node: fc.oneof({ depthSize: 'medium' }, fc.constantFrom('word ', 'other ', ' '), tie('element')),
  element: fc
    .tuple(
      fc.constantFrom('div', 'p', 'span', 'b', 'a', 'ul', 'li', 'h2', 'x-card', 'code'),
      fc.array(tie('node'), { maxLength: 6 }),
    )
    .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
}));

test('whatever the page, all blocks that hold the word are read, and none twice', () => {
  fc.assert(
    fc.property(fc.array(tree.element, { minLength: 3, maxLength: 12 }), (elements) => {
      const read = readRound('word', elements.join('')).filter((text) => text.includes('word'));
      const all = blocksOfScope(document.body).map(({ text }) => text.trim());
      expect(read).toEqual(all.filter((text) => text.includes('word')));
    }),
    { numRuns: 30 },
  );
}, 60_000);

describe('the way from offsets to text nodes', () => {
  test('leads to the node that holds the letter, in every stretch', () => {
    const body = show('<p>some <b>bold</b> words</p><ul><li>and</li><li>items</li></ul>'.repeat(200));
    const seen: string[] = [];
    for (const stretch of stretchesOf(body)) {
      const cursor = new TextCursor(stretch);
      for (const { index, 0: word } of stretch.text.matchAll(/bold|items/g)) {
        expect(cursor.seek(index)?.data).toBe(word);
        expect(cursor.end).toBe(index + word.length);
        seen.push(word);
      }
    }
    expect(seen).toEqual(Array.from({ length: 200 }, () => ['bold', 'items']).flat());
  });

  test('ends where the page has taken the text away', () => {
    const body = show('<p>words</p>');
    const [stretch] = stretchesOf(body);
    body.replaceChildren();
    expect(stretch && new TextCursor(stretch).seek(3)).toBeNull();
  });
});
