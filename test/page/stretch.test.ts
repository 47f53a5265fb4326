// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scopeAround, stretchesOf } from '../../src/page/stretch';
import { show } from './dom';

const html = fc.letrec<{ node: string; element: string }>((tie) => ({
  node: fc.oneof({ depthSize: 'medium' }, fc.constantFrom('word ', 'two words ', ' '), tie('element')),
  element: fc
    .tuple(fc.constantFrom('div', 'p', 'span', 'b', 'ul', 'li', 'section', 'h2'), fc.array(tie('node'), { maxLength: 6 }))
    .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
}));

describe('stretches', () => {
  test('hold all text of a scope once and in order', () => {
    fc.assert(
      fc.property(fc.array(html.element, { minLength: 10, maxLength: 30 }), (elements) => {
        const body = show(elements.join(''));
        expect([...stretchesOf(body)].map(({ text }) => text).join('')).toBe(body.textContent);
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  test('count all elements once', () => {
    const body = show('<section><p>some words and <b>more words of it</b></p></section>'.repeat(200));
    const stretches = [...stretchesOf(body)];
    expect(stretches.length).toBeGreaterThan(5);
    expect(stretches.reduce((sum, { elements }) => sum + elements, 0)).toBe(600);
  });

  test('never cut a sentence that block elements are built into', () => {
    const heading = `<h1>${'<div>word </div>'.repeat(500)}</h1>`;
    expect([...stretchesOf(show(heading))]).toHaveLength(1);
  });

  test('go on when the page takes away the element they were to be cut at', () => {
    const body = show('<p>text </p>'.repeat(300));
    let text = '';
    for (const stretch of stretchesOf(body)) {
      text += stretch.text;
      if (text.length === stretch.text.length) for (const paragraph of [...body.children].slice(100, 200)) paragraph.remove();
    }
    expect(text).toBe('text '.repeat(200));
  });
});

describe('the scope round a change', () => {
  test('is the block it is in', () => {
    const body = show('<main><p id="block">a <b>b</b></p><p>c</p></main>');
    expect(scopeAround(body.querySelector('b')?.firstChild as Node)).toBe(body.querySelector('#block'));
  });

  test('is the whole heading, not the block element that a script made of its word', () => {
    const body = show('<main><h1><div>a</div></h1></main>');
    expect(scopeAround(body.querySelector('h1 div') as Node)).toBe(body.querySelector('h1'));
  });

  test('is the body when the body came', () => {
    expect(scopeAround(document.documentElement)).toBe(document.body);
    expect(scopeAround(document)).toBe(document.body);
  });

  test('is the shadow root when nothing in it is a block', () => {
    const host = show('<div></div>').firstElementChild as Element;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<span>a</span>';
    expect(scopeAround(root.firstElementChild as Node)).toBe(root);
  });
});
