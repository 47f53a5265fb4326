/** One claim of the printable report: the words, the verdict, and the proof as numbered steps. */
import { type CitedRule, ruleItem, sourceLine } from './html-rules';
import { label, type Say } from './labels';
import { html, link, type Markup } from './markup';
import { dayWords } from './moment';
import type { ReportClaim, ReportFact, Said } from './schema';

export function claimSection(
  { quote, context, link: place, quoteHash, typeName, verdict, about }: ReportClaim,
  cited: readonly CitedRule[],
  say: Say,
): Markup {
  const { proof } = verdict;
  const answersAbout = proof.subject?.answers?.host;
  return html`<article>
<h3 dir="auto"><q>${quote}</q></h3>
<p><b>${verdict.name.text}</b>. ${verdict.because.text}</p>
${answersAbout ? html`<p>${label(say, 'own_answers', answersAbout)}</p>` : undefined}
${verdict.outOfDate.map(({ what, since }) => html`<p class="old">${label(say, 'out_of_date')}: ${what.text}, ${dayWords(since, say)}</p>`)}
<ol>
${step(
  label(say, 'step_words'),
  html`<blockquote dir="auto">${context}</blockquote>
${about ? html`<p>${label(say, 'said_about_vendor', about)}</p>` : undefined}
<p>${typeName.text}. ${link(place, label(say, 'place'))}</p><p class="hash">${place}</p><p class="hash">SHA-256 ${quoteHash}</p>`,
)}
${step(label(say, 'step_reason'), html`<ul>${proof.steps.map(({ why }) => html`<li>${why.text}</li>`)}${sentences(verdict.notes)}</ul><p class="hash">${proof.row}: ${proof.cell}</p>`)}
${listed(
  label(say, 'step_rules'),
  proof.rules.map((rule) => ruleItem(rule, cited, say)),
)}
${listed(
  label(say, 'step_facts'),
  proof.facts.map((fact) => factItem(fact, say)),
)}
${verdict.reply ? step(label(say, 'reply'), html`<p>${verdict.reply.text}</p>`) : undefined}
${listed(label(say, 'step_change'), sentences(verdict.wouldChange))}
${step(label(say, 'question'), html`<p>${verdict.question.text}</p>`)}
</ol>
</article>`;
}

const step = (title: string, content: Markup): Markup => html`<li><h4>${title}</h4>${content}</li>`;

const listed = (title: string, items: readonly Markup[]): Markup =>
  items.length === 0 ? html`` : step(title, html`<ul>${items}</ul>`);

const sentences = (messages: readonly Said[]): Markup[] => messages.map(({ text }) => html`<li>${text}</li>`);

function factItem({ about, words, confidence, asOf, source, note, origin }: ReportFact, say: Say): Markup {
  const small = [label(say, `confidence_${confidence}`), asOf ? dayWords(asOf, say) : label(say, 'undated')].join(', ');
  return html`<li>${about.text}: ${words.text} (${small}). ${note ? html`<span lang="en">${note}</span>` : undefined} ${source ? sourceLine(source, say) : html`${label(say, origin === 'user' ? 'own_answer' : 'no_source')}`}</li>`;
}
