/** A drift as one HTML file that needs nothing else and prints on A4. Every value is escaped; there is no script. */
import type { Drift, DriftChange } from './drift-schema';
import { causeWords, kindMeaning, kindName, limitWords, seenOn, textWords, unchangedWords, wordings } from './drift-words';
import { htmlFile } from './html-file';
import { SHEET } from './html-sheet';
import { label, type Say } from './labels';
import { html, link, type Markup } from './markup';
import { dayWords, momentPart } from './moment';

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
  const parts = [`${data.version}, ${dayWords(data.date, say)}; ${tool.name} ${tool.version}`, ...(report ? [report] : [])];
  return html`<tr><th scope="row">${say({ key: `drift_${when}` })}</th><td>${momentPart(read, say)}; ${parts.join('; ')}
<div class="hash">${textHash ? `SHA-256 ${textHash}` : label(say, 'no_text_hash')}</div></td></tr>`;
}

function article(change: DriftChange, drift: Drift, say: Say): Markup {
  const causes = causeWords(change, say);
  const first = change.before ?? change.after;
  return html`<article class="change">
<h3 dir="auto">${kindName(change.kind, say)}: <q>${first?.quote}</q></h3>
<p>${first?.typeName.text}. ${kindMeaning(change.kind, say)}</p>
${wordings(change, drift).map(
  ({ read, claim }) => html`<h4>${seenOn(read, say)}</h4>
<p dir="auto"><q>${claim.quote}</q></p><p><b>${claim.verdict.name.text}</b>. ${claim.verdict.because.text}</p>
<blockquote dir="auto">${claim.context}</blockquote><p>${link(claim.link, label(say, 'place'))}</p><p class="hash">${claim.link}</p><p class="hash">SHA-256 ${claim.quoteHash}</p>`,
)}
${causes ? html`<p>${causes}</p>` : undefined}
</article>`;
}
