/** The parts of a comparison: both readings with their dates, what limits it, and each change with both wordings. */
import { say, text, valueText } from '../../background/text';
import type { Drift, DriftChange } from '../../report/drift-schema';
import {
  causeWords,
  kindMeaning,
  kindName,
  limitWords,
  seenOn,
  textWords,
  unchangedWords,
  wordings,
} from '../../report/drift-words';
import { visibleControls } from '../../report/markup';
import { Sign } from '../sign';

export function DriftFacts({ drift }: { drift: Drift }) {
  const notes = [textWords(drift, say), unchangedWords(drift, say), ...limitWords(drift, say)];
  return (
    <section class="section stack">
      <dl class="terms small">
        <dt>{text('report_address')}</dt>
        <dd dir="auto">{visibleControls(drift.url)}</dd>
        {(['before', 'after'] as const).map((when) => (
          <Reading key={when} when={when} reading={drift[when]} />
        ))}
      </dl>
      <ul class="items small">{notes.map((note) => note !== undefined && <li key={note}>{note}</li>)}</ul>
    </section>
  );
}

const Reading = ({ when, reading: { read, data, tool } }: { when: 'before' | 'after'; reading: Drift['before'] }) => (
  <>
    <dt>{text(`drift_${when}`)}</dt>
    <dd>
      <time dateTime={read}>{valueText({ moment: read })}</time>
      <span class="soft"> · {`${data.version} · ${tool.name} ${tool.version}`}</span>
    </dd>
  </>
);

export function DriftChanges({ drift }: { drift: Drift }) {
  const kinds = [...new Set(drift.changes.map(({ kind }) => kind))];
  return (
    <section class="section stack" aria-label={text('drift_changes')}>
      {kinds.length === 0 && <p>{text('drift_none')}</p>}
      {kinds.map((kind) => (
        <section key={kind} class="stack close" data-change={kind}>
          <h2>{kindName(kind, say)}</h2>
          <p class="small soft">{kindMeaning(kind, say)}</p>
          {drift.changes.map((change) => change.kind === kind && <Change key={keyOf(change)} change={change} drift={drift} />)}
        </section>
      ))}
    </section>
  );
}

const keyOf = ({ before, after }: DriftChange): string =>
  [before, after].map((claim) => claim && [claim.type, claim.quote, claim.speaker.offering].join(' ')).join(' > ');

function Change({ change, drift }: { change: DriftChange; drift: Drift }) {
  const causes = causeWords(change, say);
  return (
    <article class="evidence stack">
      {wordings(change, drift).map(({ when, read, claim }) => (
        <div key={when} class="stack close">
          <p class={when === 'before' && change.after ? 'quote soft' : 'quote'} lang={claim.lang} dir="auto">
            {text('popup_quoted', visibleControls(claim.quote))}
          </p>
          <p class="small soft capital">
            {seenOn(read, say)}
            {'\u00a0'}· {claim.typeName.text}
          </p>
          <p class="small reached-values">
            <Sign verdict={claim.verdict.value} /> <b>{claim.verdict.name.text}</b>
          </p>
          <p class="small">{claim.verdict.because.text}</p>
        </div>
      ))}
      {causes && <p class="notice small">{causes}</p>}
    </article>
  );
}
