/** One fact of a proof: what is known, how surely, since when, and the source that was seen to say it. */
import { say, text } from '../../background/text';
import { factWords } from '../../report/fact-words';
import type { KnownFact } from '../../vendors/fact';
import { nameOf } from '../../verdict/name';
import { Codes } from '../codes';
import { confidenceName } from '../names';
import { SourceLink } from './source-link';

export function FactItem({ fact }: { fact: KnownFact }) {
  const { key, source, confidence, asOf, outOfDateSince, note, origin } = fact;
  return (
    <li data-fact={key}>
      <p>
        <span class="fact-about">{text('popup_fact_about', say(nameOf(key)))}</span> <Codes words={say(factWords(fact))} />
      </p>
      {note && (
        <p class="soft" lang="en">
          <Codes words={note} />
        </p>
      )}
      <p class="soft capital">
        {confidenceName(confidence)}
        {'\u00a0'}· {asOf ? text('popup_fact_as_of', { date: asOf }) : text('popup_fact_undated')}
      </p>
      <p>{source ? <SourceLink source={source} /> : <span class="soft">{text(`popup_no_source_${origin}`)}</span>}</p>
      {outOfDateSince && <p class="notice">{text('popup_fact_out_of_date', { date: outOfDateSince })}</p>}
    </li>
  );
}
