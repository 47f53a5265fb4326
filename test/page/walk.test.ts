// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { blocksIn, blocksOfScope, show, textsIn } from './dom';

describe('blocks', () => {
  test('run on across inline elements', () => {
    expect(textsIn('<p>Your data <b>never <i>lea</i></b>ves Germany.</p>')).toEqual(['Your data never leaves Germany.']);
  });

  test('end where a block begins or ends', () => {
    expect(textsIn('<div>before<p>inside</p>after</div>')).toEqual(['before', 'inside', 'after']);
    expect(textsIn('<div>before<p></p>after</div>')).toEqual(['before', 'after']);
    expect(textsIn('<ul><li>one<li>two</ul>')).toEqual(['one', 'two']);
  });

  test('end where a block stands in an inline element', () => {
    expect(textsIn('<a>before<div>inside</div>after</a>')).toEqual(['before', 'inside', 'after']);
  });

  test.each(['script', 'style', 'noscript', 'template', 'code', 'textarea'])('leave out %s', (name) => {
    expect(textsIn(`<p>kept <${name}>sovereign</${name}>too</p>`)).toEqual(['kept too']);
  });

  test('leave out what the user types', () => {
    expect(textsIn('<p>kept</p><div contenteditable>mine</div><div contenteditable="false">kept</div>')).toEqual([
      'kept',
      'kept',
    ]);
    expect(textsIn('<div role="textbox">mine</div><p>kept</p>')).toEqual(['kept']);
  });

  test('have one space for every kind of white space, so that offsets stay', () => {
    expect(blocksIn('<p>a\n\tb</p>')[0]?.text).toBe('a  b');
    expect(blocksIn('<pre>a\nb</pre>')[0]?.text).toBe('a\nb');
  });

  test('have a line end for a line break', () => {
    expect(textsIn('<p>Server in Germany<br>Support in Spain</p>')).toEqual(['Server in Germany\nSupport in Spain']);
  });

  test('keep badges apart that stand side by side, and join letters that stand alone', () => {
    const badge = (text: string) => `<span data-flow="apart">${text}</span>`;
    expect(textsIn(`<p>${badge('Hosted in Germany')}${badge('GDPR')}</p>`)).toEqual(['Hosted in Germany\nGDPR']);
    expect(textsIn(`<p>${badge('Sovereign')} ${badge('cloud')}</p>`)).toEqual(['Sovereign cloud']);
    expect(textsIn(`<p>${[...'cloud'].map(badge).join('')}</p>`)).toEqual(['cloud']);
  });

  test('read words that scripts cut into block elements laid out in line', () => {
    const word = (text: string) => `<div data-flow="apart">${text}</div>`;
    expect(textsIn(`<h1>${word('Our')} ${word('sovereign')} ${word('cloud')}</h1>`)).toEqual(['Our sovereign cloud']);
  });

  test('read what is not shown apart from what is', () => {
    expect(textsIn('<p>We are <span data-flow="none">not </span>sovereign.</p>')).toEqual(['We are sovereign.', 'not']);
    expect(textsIn('<div data-flow="none"><p>one</p><p>two <i data-flow="none">three</i></p></div>')).toEqual([
      'one',
      'two three',
    ]);
  });

  test('belong to the element whose run they are', () => {
    expect(blocksIn('<section><p>a <b>b</b></p></section>')[0]?.element.localName).toBe('p');
  });

  test('of a stretch that lies in text of the user are none', () => {
    const body = show('<div role="textbox"><p>mine</p></div>');
    const inner = body.querySelector('p') as Element;
    expect(blocksOfScope(inner)).toEqual([]);
  });

  test('are found as deep as a page may nest', () => {
    let inner: Element = show('');
    for (let depth = 0; depth < 2000; depth++) inner = inner.appendChild(document.createElement('div'));
    inner.append('deep');
    expect(blocksOfScope(document.body).map(({ text }) => text)).toEqual(['deep']);
  });
});
