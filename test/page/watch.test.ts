// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Watcher } from '../../src/page/watch';
import { show } from './dom';

describe('the watcher', () => {
  let stop: AbortController;
  let watcher: Watcher;
  let body: HTMLElement;
  let calls: number;

  beforeEach(() => {
    stop = new AbortController();
    calls = 0;
    body = show('<main><p id="a">a <b>b</b></p><p id="c">c</p><script>x</script></main>');
    watcher = new Watcher(
      () => (calls += 1),
      (node) => node instanceof Element && node.id === 'ours',
      stop.signal,
    );
    watcher.observe(document);
  });
  afterEach(() => stop.abort());

  const settled = () => new Promise((later) => setTimeout(later, 20));
  const at = (selector: string) => body.querySelector(selector) as HTMLElement;

  test('tells the block whose text was replaced', async () => {
    (at('b').firstChild as Text).data = 'new';
    await settled();
    expect(watcher.take()).toEqual([at('#a')]);
    expect(watcher.take()).toEqual([]);
  });

  test('tells a new block alone, not all that it came into', async () => {
    const added = document.createElement('p');
    added.textContent = 'late';
    at('main').append(added);
    await settled();
    expect(watcher.take()).toEqual([added]);
  });

  test('tells what new inline text came into', async () => {
    at('#c').append(' and more');
    await settled();
    expect(watcher.take()).toEqual([at('#c')]);
  });

  test('tells only the outermost of what has changed', async () => {
    at('#a').append('x');
    at('main').prepend('text');
    await settled();
    expect(watcher.take()).toEqual([at('main')]);
  });

  test('asks for everything when too much changes', async () => {
    at('main').append(...Array.from({ length: 3000 }, () => document.createElement('p')));
    await settled();
    expect(watcher.take()).toBe('everything');
  });

  test('does not tell of programs, of what is gone, of white space, and of our own element', async () => {
    at('script').textContent = 'y';
    at('#c').remove();
    at('main').append('\n  ');
    const ours = document.createElement('p');
    ours.id = 'ours';
    document.documentElement.append(ours);
    await settled();
    expect(watcher.take()).toEqual([]);
    ours.remove();
  });

  test('is told of what no mutation tells', () => {
    watcher.touch(at('b'));
    expect(calls).toBe(1);
    expect(watcher.take()).toEqual([at('#a')]);
  });

  test('stops', async () => {
    stop.abort();
    at('#c').append('x');
    await settled();
    expect(calls).toBe(0);
  });
});
