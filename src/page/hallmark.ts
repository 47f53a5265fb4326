/** What an element is told by: its name, an attribute, or one word of an attribute. Letters in small. */
export interface Hallmark {
  name?: string;
  attribute?: string;
  word?: string;
}

/** An element of whichever tree: a page that lives, or one that was only parsed. */
export interface Marked {
  name: string;
  attribute(name: string): string | undefined;
}

const selector = ({ name = '', attribute, word }: Hallmark): string => {
  if (attribute === undefined) return name;
  if (attribute === 'class' && word !== undefined) return `${name}.${word}`;
  return word === undefined ? `${name}[${attribute}]` : `${name}[${attribute}~="${word}" i]`;
};

/** For a page that lives: the selector of elements that bear one of the hallmarks. */
export const selectorOf = (hallmarks: readonly Hallmark[]): string => hallmarks.map(selector).join();

/** For a page that was only parsed: true where the selector would match. */
export const bears = (element: Marked, hallmarks: readonly Hallmark[]): boolean =>
  hallmarks.some(({ name, attribute, word }) => {
    if (name !== undefined && name !== element.name) return false;
    if (attribute === undefined) return true;
    const value = element.attribute(attribute);
    return value !== undefined && (word === undefined || value.toLowerCase().split(/\s+/).includes(word));
  });

const roles = (words: string): Hallmark[] => words.split(' ').map((word) => ({ attribute: 'role', word }));

/** Entries of menus, not sentences of the page. */
export const NAVIGATION: readonly Hallmark[] = [{ name: 'nav' }, ...roles('navigation menu menubar')];

/** Where a site says its own name. */
export const FRAME: readonly Hallmark[] = [{ name: 'header' }, { name: 'footer' }, ...roles('banner contentinfo')];

/** Who wrote the page. */
export const BYLINE: readonly Hallmark[] = [
  { attribute: 'rel', word: 'author' },
  { attribute: 'itemprop', word: 'author' },
  { attribute: 'class', word: 'byline' },
  { name: 'meta', attribute: 'name', word: 'author' },
];

/** When it was published. */
export const DATE: readonly Hallmark[] = [
  { name: 'meta', attribute: 'property', word: 'article:published_time' },
  { attribute: 'itemprop', word: 'datepublished' },
];

/** What the translators of Edge and Firefox leave on what they translated. */
export const TRANSLATOR: readonly Hallmark[] = ['_msttexthash', '_msthash', 'data-moz-translations-id'].map((attribute) => ({
  attribute,
}));
