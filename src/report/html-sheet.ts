import { Markup } from './markup';

/** Page numbers stand in the margin, which browsers that know no margin boxes leave empty. */
const NUMBERED = '@bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; }';

/** Firefox keeps no heading with what follows by `break-after`: a heading that reaches further down than it shows does not end a page. */
const headed = (headings: string, reach: string): string =>
  `${headings} { break-inside: avoid; &::after { content: ""; display: block; height: ${reach}; margin-bottom: -${reach}; } }`;

/**
 * The look of the printable report: black on white, A4, links written out. A page does not end between a heading and what it heads, nor
 * within a source, a row or a step that is short; what is longer than a page has to.
 */
export const SHEET = new Markup(`<style>
:root { color-scheme: light dark; font: 11pt/1.45 system-ui, "Segoe UI", Roboto, sans-serif; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; orphans: 3; widows: 3; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1.2rem; margin-top: 2rem; border-top: 1px solid; padding-top: .75rem; }
h3, blockquote, .note { font-family: Georgia, "Noto Serif", serif; }
h3 { font-size: 1.05rem; margin-bottom: .25rem; }
h4 { font-size: .9rem; margin: .5rem 0 0; }
p, ul, ol, blockquote { margin-block: .25rem; }
article > ol { padding-inline-start: 1.5rem; list-style: none; counter-reset: step; }
li > h4 { counter-increment: step; margin-inline-start: -1.5rem; }
li > h4::before { content: counter(step) "."; display: inline-block; width: 1.5rem; }
article { margin-top: 1.5rem; }
h2, h3, h4, h2 + p, h3 + p { break-after: avoid; }
p, .change, article > ol > li:first-child, li li, li div, tr, img { break-inside: avoid; }
img { max-width: 100%; height: auto; border: 1px solid #8888; }
blockquote { margin-inline: 0; padding-inline-start: .75rem; border-inline-start: 3px solid; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; font-size: .9rem; }
th, td { text-align: start; vertical-align: top; padding: .2rem .75rem .2rem 0; border-bottom: 1px solid #8888; font-weight: normal; }
th { font-weight: 600; width: 24%; hyphens: auto; }
.found td:nth-child(2) { width: 16%; }
.found td:nth-child(3) { width: 14%; }
.scheme { font-family: inherit; font-size: .9rem; }
.reached th { width: 30%; }
.reached td:nth-child(2) { width: 14%; }
.code { white-space: nowrap; }
.hash { font: .75rem/1.4 ui-monospace, Menlo, Consolas, monospace; }
.old { font-weight: 600; }
.note { white-space: pre-wrap; }
footer { margin-top: 2rem; border-top: 1px solid; font-size: .8rem; break-inside: avoid; }
@media (width < 36rem) { table, tbody, tr, th, td { display: block; width: auto !important; } td:not(:last-child), th { border: 0; padding-bottom: 0; } }
@page { size: A4; margin: 18mm; ${NUMBERED} }
@media print { :root { color-scheme: light; font-size: 10pt; } ${headed('h2, h3, h4', '5rem')} body { margin: 0; padding: 0; max-width: none; } img { max-height: 230mm; object-fit: contain; object-position: left; } }
</style>`);

/** The look of a table with a column for each party, for A4 landscape; its head stands on every page. */
export const WIDE_SHEET = new Markup(`<style>
:root { color-scheme: light dark; font: 9.5pt/1.4 system-ui, "Segoe UI", Roboto, sans-serif; }
body { margin: 2rem auto; max-width: 90rem; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1.15rem; margin: 1.5rem 0 .5rem; }
h2, h2 + p { break-after: avoid; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
th, td { border: 1px solid #8888; padding: .3rem .5rem; text-align: start; vertical-align: top; }
th { hyphens: auto; }
thead { display: table-header-group; }
thead td { width: 16%; }
tr, li { break-inside: avoid; }
p { margin: 0 0 .3rem; }
.by, th a { font-weight: normal; }
.code { white-space: nowrap; }
.hash { font: .75rem/1.4 ui-monospace, Menlo, Consolas, monospace; }
footer { margin-top: 1.5rem; border-top: 1px solid; font-size: .8rem; break-inside: avoid; }
@page { size: A4 landscape; margin: 14mm; ${NUMBERED} }
@media print { :root { color-scheme: light; } ${headed('h2', '10rem')} body { margin: 0; padding: 0; max-width: none; } a { color: inherit; } }
</style>`);
