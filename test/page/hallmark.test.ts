// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { BYLINE, bears, DATE, FRAME, type Hallmark, NAVIGATION, selectorOf, TRANSLATOR } from '../../src/page/hallmark';
import { show } from './dom';

const marked = (element: Element) => ({
  name: element.localName,
  attribute: (name: string) => element.getAttribute(name) ?? undefined,
});

const EVERY: readonly (readonly Hallmark[])[] = [NAVIGATION, FRAME, BYLINE, DATE, TRANSLATOR];

test.each([
  '<nav></nav>',
  '<ul role="menu"></ul>',
  '<ul role="presentation Menu"></ul>',
  '<div role="banner"></div>',
  '<a rel="nofollow author"></a>',
  '<a rel="authority"></a>',
  '<meta name="author">',
  '<p name="author"></p>',
  '<p _msthash="1"></p>',
  '<p></p>',
])('%s bears in a parsed page the hallmarks that it bears in a live one', (html) => {
  const element = show(html).firstElementChild as Element;
  for (const hallmarks of EVERY) expect(bears(marked(element), hallmarks)).toBe(element.matches(selectorOf(hallmarks)));
});

test('a menu is one by its name or its role', () => {
  const menus = show('<nav></nav><ul role="menu"></ul><ul></ul>');
  expect([...menus.children].map((element) => bears(marked(element), NAVIGATION))).toEqual([true, true, false]);
});
