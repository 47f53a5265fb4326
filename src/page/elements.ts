/**
 * Which elements cut text, carry it along or hide it, by local name. Pure data: whoever reads HTML without a layout cuts text as
 * the page would. Where a layout exists, `layout.ts` asks it instead.
 */
const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Text runs on across these. */
export const INLINE = names(
  'a abbr acronym b bdi bdo big br cite data del dfn em font i img ins kbd label mark meter nobr picture progress q rb ruby s samp small source span strike strong sub sup svg time tt u var wbr',
);

/** Their text is no text of the page: programs, code, what the user types, alternatives that are not shown. */
export const SKIPPED = names(
  'script style noscript template code textarea select option datalist title desc metadata head iframe frame object embed audio video canvas math rp rt xmp noembed noframes',
);

/** Each begins a block of its own, in whichever layout: where a long text can be cut without cutting a sentence. */
export const BLOCKS = names(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section table tbody td tfoot th thead tr ul',
);

export const BLOCK_SELECTOR = [...BLOCKS].join();

/** Parts of drawings; pages have thousands of them. */
export const DRAWN = names('g path rect circle ellipse line polygon polyline use defs stop symbol lineargradient clippath');

/** Everything that may host a shadow root, custom elements aside (DOM standard, "valid shadow host name"). */
export const SHADOW_HOSTS = names('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span');

export const HEADINGS = names('h1 h2 h3 h4 h5 h6');

/** Editable text is the user's. */
export const SKIPPED_SELECTOR = [...SKIPPED, '[contenteditable]:not([contenteditable="false"])', '[role=textbox]'].join();

/** As `matches(SKIPPED_SELECTOR)`, several times faster. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.localName)) return true;
  const editable = element.getAttribute('contenteditable');
  return (editable !== null && editable !== 'false') || element.getAttribute('role') === 'textbox';
}

/** Whatever stands inside these is part of one text, even where scripts build its words from block elements; or it is no text. */
export const PHRASES: ReadonlySet<string> = new Set([...HEADINGS, 'p', 'a', 'button', 'label', 'summary', 'svg', ...SKIPPED]);
