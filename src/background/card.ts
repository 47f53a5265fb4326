/** The texts of the card in the page: it gets sentences in the interface language, never facts. */
import type { CardText } from '../page/protocol';
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
    close: text('page_close'),
    lang: language(),
    dir: direction(),
  };
}

const RANK = ['high', 'medium', 'low', 'background'];

/** The best founded fact of the proof, named by its source and date; none where nothing has a source. */
function strongest({ proof }: Verdict): string | undefined {
  const [best] = proof.facts
    .filter(({ source }) => source !== undefined)
    .sort((a, b) => RANK.indexOf(a.confidence) - RANK.indexOf(b.confidence));
  if (!best?.source) return undefined;
  return text('page_card_fact', best.source.title, best.source.publisher, { date: best.asOf ?? best.source.seen });
}
