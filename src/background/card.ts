/** The texts of the card in the page: it gets sentences in the interface language, never facts. */
import type { CardText } from '../page/protocol';
import { factWords } from '../report/fact-words';
import type { KnownFact } from '../vendors/fact';
import { nameOf } from '../verdict/name';
import type { Verdict } from '../verdict/verdict';
import { direction, language, say, text } from './text';

export function cardText(verdict: Verdict): CardText {
  const fact = strongest(verdict);
  return {
    verdict: verdict.value,
    verdictName: text(`verdict_${verdict.value.replaceAll('-', '_')}`),
    sentence: say(verdict.because),
    ...(fact ? { fact } : {}),
    openProof: text('page_open_proof'),
    report: text('page_report'),
    close: text('page_close'),
    lang: language(),
    dir: direction(),
  };
}

const RANK: readonly KnownFact['confidence'][] = ['high', 'medium', 'low', 'background'];

/** What decides most: an independent finding where one turned the verdict, else the best founded fact, else the rule alone. */
function strongest({ proof: { steps, facts, rules } }: Verdict): string | undefined {
  const turned = steps.some(({ step }) => step === 'finding');
  const findings = facts.filter(({ key }) => /\.(results|certifications)\./.test(key));
  const deciding = turned && findings.length > 0 ? findings : facts;
  const [best] = deciding.toSorted((a, b) => RANK.indexOf(a.confidence) - RANK.indexOf(b.confidence));
  if (best) return factText(best);
  return rules[0] && text('page_card_rule', rules[0].citation, { date: rules[0].asOf });
}

function factText(fact: KnownFact): string {
  const { key, source, asOf, origin } = fact;
  if (origin === 'user') return text('page_card_fact_answered', nameOf(key), factWords(fact));
  if (!source) return text('page_card_fact_unsourced', nameOf(key), factWords(fact));
  return text('page_card_fact', nameOf(key), factWords(fact), source.publisher, { date: asOf ?? source.seen });
}
