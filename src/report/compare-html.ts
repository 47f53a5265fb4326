/** A comparison as one HTML file that prints on A4 landscape: a table a section, its head repeated on every page, the sources below. */
import type { Comparison, Entry } from './comparison';
import { codes } from './html-codes';
import { htmlFile } from './html-file';
import { WIDE_SHEET } from './html-sheet';
import { label, named, type Say } from './labels';
import { html, link, type Markup } from './markup';
import { dayWords, momentPart } from './moment';

export function comparisonHtml(comparison: Comparison, say: Say): string {
  const { title, language, parties, sections, sources, data, tool, created } = comparison;
  const main = html`<p>${named(say, label(say, 'created'))} ${momentPart(created, say)}</p>
${sections.map(
  ({ section, title: heading, rows }) => html`<section><h2>${heading}</h2>
${section === 'yardsticks' ? html`<p>${label(say, 'ceilings_mean')}</p>` : undefined}
<table><thead><tr><td></td>${parties.map(({ name, by }) => html`<th scope="col" dir="auto">${name}${by ? html`<div class="by">${by}</div>` : undefined}</th>`)}</tr></thead>
<tbody>${rows.map(({ head, sources: grounds, cells }) => html`<tr><th scope="row">${codes(head)}${grounds.map(cited)}</th>${cells.map((entries) => cell(entries, say))}</tr>`)}</tbody></table></section>`,
)}
<section><h2>${say({ key: 'compare_sources' })}</h2><ol>${sources.map(
    ({ url, title: name, publisher, seen }, index) =>
      html`<li id="source-${index + 1}">${link(url, name)}, ${publisher} (${dayWords(seen, say)}) <span class="hash">${url}</span></li>`,
  )}</ol></section>`;
  return htmlFile({ title, language, sheet: WIDE_SHEET, main, data, tool }, say);
}

const cell = (entries: readonly Entry[], say: Say): Markup =>
  html`<td>${entries.length === 0 ? say({ key: 'compare_nothing' }) : entries.map(entryPart)}</td>`;

const entryPart = ({ text, why, dated, notes, sources }: Entry): Markup =>
  html`<p dir="auto"><b>${codes(text)}</b>${why === undefined ? undefined : html`. ${codes(why)}`} (${dated})${notes.map((note) => html` ${codes(note)}`)}${sources.map(cited)}</p>`;

const cited = (number: number): Markup => html` <a href="#source-${number}">[${number}]</a>`;
