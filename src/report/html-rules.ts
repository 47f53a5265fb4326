/** The rules of a printable report: named by each claim with a number, and listed once with their sources. */
import { label, type Say } from './labels';
import { html, link, type Markup } from './markup';
import { dayWords } from './moment';
import type { Report, ReportFact } from './schema';

export type CitedRule = Report['claims'][number]['verdict']['proof']['rules'][number];

const keyOf = (rule: CitedRule): string => JSON.stringify(rule);

/** Each once, in the order in which the claims name them. */
export function rulesOf({ claims }: Report): CitedRule[] {
  const rules = claims.flatMap(({ verdict }) => verdict.proof.rules);
  return [...new Map(rules.map((rule) => [keyOf(rule), rule])).values()];
}

const named = ({ citation, asOf }: CitedRule, say: Say): Markup => html`<b lang="en">${citation}</b> (${dayWords(asOf, say)})`;

export function ruleItem(rule: CitedRule, rules: readonly CitedRule[], say: Say): Markup {
  const number = rules.findIndex((other) => keyOf(other) === keyOf(rule)) + 1;
  return html`<li>${named(rule, say)} <a href="#source-${number}">[${number}]</a></li>`;
}

export function rulesSection(rules: readonly CitedRule[], say: Say): Markup {
  if (rules.length === 0) return html``;
  const items = rules.map((rule, index) => {
    const sources = rule.sources.map((source) => sourceLine(source, say));
    return html`<li id="source-${index + 1}">${named(rule, say)}${sources}</li>`;
  });
  return html`<section><h2>${label(say, 'rules')}</h2><ol>${items}</ol></section>`;
}

export const sourceLine = ({ url, title, publisher, seen }: NonNullable<ReportFact['source']>, say: Say): Markup =>
  html`<div>${link(url, title)}, ${publisher} (${dayWords(seen, say)}) <span class="hash">${url}</span></div>`;
