/** A drift as one HTML file that needs nothing else and prints on A4. Every value is escaped; there is no script. */

import { contextOf } from './context';
import type { Drift, DriftChange } from './drift-schema';
import { causeWords, kindMeaning, kindName, limitWords, seenOn, textWords, unchangedWords, wordings } from './drift-words';
import { htmlFile } from './html-file';
import { SHEET } from './html-sheet';
import { label, named, type Say } from './labels';
import { madeWith } from './made-with';
import { html, link, type Markup } from './markup';
import { momentPart } from './moment';

export function driftHtml(drift: Drift, say: Say): string {
  const { url, after, changes, language, tool, id } = drift;
  const title = say({ key: 'drift_heading', params: [after.title || url] });
  const notes = [textWords(drift, say), unchangedWords(drift, say), ...limitWords(drift, say)];
  const main = html`<table class="terms">
<tr><th scope="row">${label(say, 'address')}</th><td dir="auto">${link(url, url)}</td></tr>
${readingRow('before', drift, say)}${readingRow('after', drift, say)}
</table>
<ul>${notes.flatMap((note) => (note === undefined ? [] : [html`<li>${note}</li>`]))}</ul>
<section><h2>${say({ key: 'drift_changes' })}</h2>${changes.map((change) => article(change, drift, say))}</section>`;
  return htmlFile({ title, language, sheet: SHEET, main, data: after.data, tool, id }, say);
}

function readingRow(when: 'before' | 'after', drift: Drift, say: Say): Markup {
  const { read, textHash, report, data, tool } = drift[when];
  return html`<tr><th scope="row">${say({ key: `drift_${when}` })}</th><td>${momentPart(read, say)}<div>${madeWith({ data, tool }, say)}</div>${report ? html`<div class="hash">${report}</div>` : undefined}
<div class="hash">${textHash ? `SHA-256 ${textHash}` : label(say, 'no_text_hash')}</div></td></tr>`;
}

function article(change: DriftChange, drift: Drift, say: Say): Markup {
  const causes = causeWords(change, say);
  const first = change.before ?? change.after;
  return html`<article class="change">
<h3 dir="auto">${named(say, kindName(change.kind, say))} <q lang="${first?.lang}">${first?.quote}</q></h3>
<p>${first?.typeName.text}. ${kindMeaning(change.kind, say)}</p>
${wordings(change, drift).map(
  ({ read, claim }) => html`<h4>${seenOn(read, say)}</h4>
<p lang="${claim.lang}" dir="auto"><q>${claim.quote}</q></p><p><b>${claim.verdict.name.text}</b>. ${claim.verdict.because.text}</p>
${contextPart(claim)}<p>${link(claim.link, label(say, 'place'))}</p><p class="hash">${claim.link}</p><p class="hash">SHA-256 ${claim.quoteHash}</p>`,
)}
${causes ? html`<p>${causes}</p>` : undefined}
</article>`;
}

function contextPart(claim: Parameters<typeof contextOf>[0] & { lang: string }): Markup {
  const context = contextOf(claim);
  return context === undefined ? html`` : html`<blockquote lang="${claim.lang}" dir="auto">${context}</blockquote>`;
}
