// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/page/block';
import { rangeOf } from '../../src/page/range';
import { blocksIn } from './dom';

const blockOf = (html: string): Block => blocksIn(html)[0] as Block;

/** What a range over the given words of a block covers in the page. */
function covered(html: string, words: string): string | undefined {
  const block = blockOf(html);
  const start = block.text.indexOf(words);
  return rangeOf(block, start, start + words.length)?.toString();
}

describe('a range', () => {
  test('covers the words it was asked for, across nodes', () => {
    expect(covered('<p>Your <b>data never</b> leaves <i>Germany</i>.</p>', 'data never leaves Germany')).toBe(
      'data never leaves Germany',
    );
  });

  test('begins and ends inside the nodes of its first and last character', () => {
    const block = blockOf('<p>Your <b>data</b> stays</p>');
    const range = rangeOf(block, 5, 9);
    expect(range?.startContainer).toBe(document.querySelector('b')?.firstChild);
    expect(range?.endContainer).toBe(range?.startContainer);
  });

  test('covers what stands round a line break', () => {
    expect(covered('<p>one<br>two</p>', 'one\ntwo')).toBe('onetwo');
  });

  test('covers characters of two units whole', () => {
    expect(covered('<p>🇪🇺 <b>Euro</b>pe</p>', '🇪🇺 Europe')).toBe('🇪🇺 Europe');
  });

  test('collapses when the page puts other words in its place', () => {
    const block = blockOf('<p>never leaves Germany</p>');
    const range = rangeOf(block, 0, 12);
    (document.querySelector('p') as Element).textContent = 'something else';
    expect(range?.collapsed || !range?.startContainer.isConnected).toBe(true);
  });

  test('is none when the page has taken the words away since they were read', () => {
    const block = blockOf('<p>never leaves</p>');
    document.body.textContent = '';
    expect(rangeOf(block, 0, 5)).toBeUndefined();
  });
});
