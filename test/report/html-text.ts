/** What of an HTML export is ours, and what it reads as. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;
const below = (node: Node): Node[] => ('childNodes' in node ? node.childNodes.flatMap((child) => [child, ...below(child)]) : []);
export const elements = (source: string): Element[] => below(parse(source)).filter(isElement);
export const textOf = (node: Node): string =>
  'value' in node
    ? node.value
    : below(node)
        .map((inner) => ('value' in inner ? inner.value : ''))
        .join('');
export const htmlText = (source: string): string => textOf(parse(source));

const ALLOWED = new Set(
  'html head meta title style body main section article header footer h1 h2 h3 h4 p div b q blockquote table caption thead tbody tr th td ul ol li a span time'.split(
    ' ',
  ),
);

/** Addresses of links that a reader of the printed page would not see. */
export const unwritten = (source: string): string[] => {
  const text = htmlText(source);
  const addresses = elements(source).flatMap(({ tagName, attrs }) =>
    tagName === 'a' ? attrs.filter(({ name, value }) => name === 'href' && !value.startsWith('#')) : [],
  );
  return addresses.map(({ value }) => value).filter((address) => !text.includes(address));
};

/** What would run, load or submit: any element or attribute we do not write ourselves. */
export const intruders = (source: string): string[] =>
  elements(source).flatMap((element) => [
    ...(ALLOWED.has(element.tagName) ? [] : [element.tagName]),
    ...element.attrs
      .filter(({ name, value }) => name.startsWith('on') || (name === 'href' && !/^(https?:|#source-\d+$)/i.test(value)))
      .map(({ name, value }) => `${name}=${value}`),
  ]);

/** What Markdown would act on: signs of markup that no backslash stands before. */
export const unescaped = (text: string): string[] =>
  [...text.matchAll(/(?<!\\)(?:\\\\)*([`*_[\]!|]|<(?!https?:\/\/[^\s<>]+>))/g)].map((match) => match[0]);
