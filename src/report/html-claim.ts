/** One claim of the printable report: the words, the verdict, and the proof as numbered steps. */
import { ageWords, factAge } from './age-words';
import { contextOf } from './context';
import { type CitedRule, ruleItem, sourceLine } from './html-rules';
import { label, named, type Say } from './labels';
import { html, link, type Markup } from './markup';
import { dayWords } from './moment';
import { ownNotes } from './reasoning';
import { replyLanguage } from './reply';
import type { ReportClaim, ReportFact, Said } from './schema';
import { stepValue } from './step-words';

export function claimSection(claim: ReportClaim, cited: readonly CitedRule[], say: Say): Markup {
  const { quote, lang, link: place, quoteHash, typeName, verdict, about } = claim;
  const { proof } = verdict;
  const context = contextOf(claim);
  const answersAbout = proof.subject?.answers?.host;
  return html`<article>
<h3 lang="${lang}" dir="auto"><q>${quote}</q></h3>
<p><b>${verdict.name.text}</b>. ${verdict.because.text}</p>
${answersAbout ? html`<p>${label(say, 'own_answers', answersAbout)}</p>` : undefined}
${ageWords(verdict.outOfDate, say).map((line) => html`<p class="old">${line}</p>`)}
<ol>
${step(
  label(say, 'step_words'),
  html`${context === undefined ? undefined : html`<blockquote lang="${lang}" dir="auto">${context}</blockquote>`}
${about ? html`<p>${label(say, 'said_about_vendor', about)}</p>` : undefined}
<p>${typeName.text}. ${link(place, label(say, 'place'))}</p><p class="hash">${place}</p><p class="hash">SHA-256 ${quoteHash}</p>`,
)}
${step(label(say, 'step_reason'), reasonPart(verdict, say))}
${listed(
  label(say, 'step_rules'),
  proof.rules.map((rule) => ruleItem(rule, cited, say)),
)}
${listed(
  label(say, 'step_facts'),
  proof.facts.map((fact) => factItem(fact, say)),
)}
${verdict.reply ? step(label(say, 'reply'), inLanguage(replyLanguage(verdict.reply), verdict.reply.text)) : undefined}
${listed(label(say, 'step_change'), sentences(verdict.wouldChange))}
${step(label(say, 'question'), html`<p>${verdict.question.text}</p>`)}
</ol>
</article>`;
}

function reasonPart(verdict: ReportClaim['verdict'], say: Say): Markup {
  const { steps, row, cell } = verdict.proof;
  const notes = ownNotes(verdict);
  return html`<ol>${steps.map((taken) => html`<li>${taken.why.text}<div>${stepValue(taken, say)}</div></li>`)}</ol>
${notes.length > 0 ? html`<ul>${sentences(notes)}</ul>` : undefined}<p class="hash">${row}: ${cell}</p>`;
}

const inLanguage = (lang: string | undefined, words: string): Markup =>
  lang === undefined ? html`<p>${words}</p>` : html`<p lang="${lang}">${words}</p>`;

const step = (title: string, content: Markup): Markup => html`<li><h4>${title}</h4>${content}</li>`;

const listed = (title: string, items: readonly Markup[]): Markup =>
  items.length === 0 ? html`` : step(title, html`<ul>${items}</ul>`);

const sentences = (messages: readonly Said[]): Markup[] => messages.map(({ text }) => html`<li>${text}</li>`);

function factItem({ about, words, confidence, asOf, outOfDateSince, source, note, origin }: ReportFact, say: Say): Markup {
  const small = [label(say, `confidence_${confidence}`), asOf ? dayWords(asOf, say) : label(say, 'undated')].join(', ');
  const old = outOfDateSince === undefined ? undefined : html`<b>${factAge(outOfDateSince, say)}</b>`;
  return html`<li>${named(say, about.text)} ${words.text} (${small}). ${old} ${note ? html`<span lang="en">${note}</span>` : undefined} ${source ? sourceLine(source, say) : html`${label(say, origin === 'user' ? 'own_answer' : 'no_source')}`}</li>`;
}
