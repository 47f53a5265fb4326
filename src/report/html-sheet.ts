import { Markup } from './markup';

/** The look of the printable report: black on white, A4, links written out, no claim torn over a page end where it can be helped. */
export const SHEET = new Markup(`<style>
:root { color-scheme: light dark; font: 11pt/1.45 system-ui, "Segoe UI", Roboto, sans-serif; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1.2rem; margin-top: 2rem; border-top: 1px solid; padding-top: .75rem; }
h3, blockquote, .note { font-family: Georgia, "Noto Serif", serif; }
h3 { font-size: 1.05rem; margin-bottom: .25rem; }
h4 { font-size: .9rem; margin: .5rem 0 0; }
p, ul, ol, blockquote { margin-block: .25rem; }
article > ol { padding-inline-start: 1.5rem; }
article { margin-top: 1.5rem; break-inside: auto; }
img { max-width: 100%; height: auto; border: 1px solid #8888; break-inside: avoid; }
h3, h4 { break-after: avoid; }
li, tr { break-inside: avoid; }
blockquote { margin-inline: 0; padding-inline-start: .75rem; border-inline-start: 3px solid; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: start; vertical-align: top; padding: .2rem .75rem .2rem 0; border-bottom: 1px solid #8888; font-weight: normal; }
th { font-weight: 600; }
.hash { font: .75rem/1.4 ui-monospace, Menlo, Consolas, monospace; }
.old { font-weight: 600; }
.note { white-space: pre-wrap; }
footer { margin-top: 2rem; border-top: 1px solid; font-size: .8rem; }
@page { size: A4; margin: 18mm; }
@media print { :root { color-scheme: light; } body { margin: 0; max-width: none; } }
</style>`);

/** The look of a table with a column for each party, for A4 landscape; its head stands on every page. */
export const WIDE_SHEET = new Markup(`<style>
:root { color-scheme: light dark; font: 9.5pt/1.4 system-ui, "Segoe UI", Roboto, sans-serif; }
body { margin: 2rem auto; max-width: 90rem; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1.15rem; margin: 1.5rem 0 .5rem; break-after: avoid; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
th, td { border: 1px solid #8888; padding: .3rem .5rem; text-align: start; vertical-align: top; }
thead { display: table-header-group; }
thead td { width: 16%; }
tr, li { break-inside: avoid; }
p { margin: 0 0 .3rem; }
.by, th a { font-weight: normal; }
.hash { font: .75rem/1.4 ui-monospace, Menlo, Consolas, monospace; }
footer { margin-top: 1.5rem; border-top: 1px solid; font-size: .8rem; }
@page { size: A4 landscape; margin: 14mm; }
@media print { :root { color-scheme: light; } body { margin: 0; max-width: none; } a { color: inherit; } }
</style>`);
