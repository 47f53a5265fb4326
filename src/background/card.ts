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
    ...(fact ? { fact: factText(fact) } : {}),
    openProof: text('page_open_proof'),
    report: text('page_report'),
    close: text('page_close'),
    lang: language(),
    dir: direction(),
  };
}

/** What may decide a contradiction counts alike; among equals the proof names first what decides most. */
const RANK: Readonly<Record<KnownFact['confidence'], number>> = { high: 0, medium: 0, low: 1, background: 2 };

const strongest = ({ proof }: Verdict): KnownFact | undefined =>
  proof.facts.toSorted((a, b) => RANK[a.confidence] - RANK[b.confidence])[0];

function factText(fact: KnownFact): string {
  const { key, source, asOf } = fact;
  if (!source) return text('page_card_fact_unsourced', nameOf(key), factWords(fact));
  return text('page_card_fact', nameOf(key), factWords(fact), source.publisher, { date: asOf ?? source.seen });
}
