/** Which verdict, fact or rule is disputed, with our value and its source once one is chosen. */
import type { ComponentChildren } from 'preact';
import { text } from '../../background/text';
import { type Disputable, disputablesOf } from '../../report/disputable';
import type { Disputed } from '../../report/dispute';
import { oneSpace, visibleControls } from '../../report/markup';
import type { Report } from '../../report/schema';
import { verdictName } from '../names';
import { Cited } from './cited';

const KINDS = ['verdict', 'fact', 'rule'] as const;

/** Longer names would make the list as wide as a quote; what is chosen stands whole in the file. */
const LONGEST = 80;

export interface Choice extends Disputable {
  id: string;
  name: string;
}

export const choicesOf = (report: Report): Choice[] =>
  disputablesOf(report).map((item, index) => ({ ...item, id: String(index), name: nameOf(item.disputed) }));

interface DisputedChoiceProps {
  choices: readonly Choice[];
  chosen: Choice | undefined;
  choose: (choice: Choice | undefined) => void;
}

export function DisputedChoice({ choices, chosen, choose }: DisputedChoiceProps) {
  return (
    <>
      <label class="field">
        <span>{text('dispute_what')}</span>
        <select
          data-disputed
          value={chosen?.id ?? ''}
          onChange={({ currentTarget }) => choose(choices.find(({ id }) => id === currentTarget.value))}
        >
          <option value="">{text('dispute_choose')}</option>
          {KINDS.map((kind) => (
            <optgroup key={kind} label={text(`dispute_kind_${kind}`)}>
              {choices
                .filter(({ disputed }) => disputed.kind === kind)
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      {chosen && <Ours disputed={chosen.disputed} />}
    </>
  );
}

function nameOf(disputed: Disputed): string {
  if (disputed.kind === 'rule') return shortened(disputed.citation);
  if (disputed.kind === 'fact') return shortened(text('dispute_named', disputed.about.text, disputed.words.text));
  return text('dispute_named', verdictName(disputed.value), text('popup_quoted', shortened(disputed.quote)));
}

function shortened(name: string): string {
  const start = name.slice(0, LONGEST).replace(/\p{Surrogate}$/u, '');
  return oneSpace(visibleControls(start === name ? name : `${start}…`));
}

function Ours({ disputed }: { disputed: Disputed }) {
  if (disputed.kind === 'verdict') return <Value words={disputed.because.text} sources={[]} />;
  if (disputed.kind === 'rule')
    return <Value words={text('report_rule_line', disputed.citation, disputed.asOf)} sources={disputed.sources} />;
  const { about, words, asOf, source } = disputed;
  const value = text('dispute_named', about.text, words.text);
  return <Value words={`${value} (${asOf ?? text('report_undated')})`} sources={source ? [source] : []} unsourced={!source} />;
}

interface ValueProps {
  words: string;
  sources: readonly Parameters<typeof Cited>[0]['source'][];
  unsourced?: boolean;
}

const Value = ({ words, sources, unsourced = false }: ValueProps) => (
  <div class="small stack close" data-ours>
    <p>{text('dispute_ours')}</p>
    <p dir="auto">{visibleControls(words)}</p>
    {unsourced && <p class="soft">{text('report_no_source')}</p>}
    {sources.map(
      (source): ComponentChildren => (
        <p key={source.url}>
          <Cited source={source} />
        </p>
      ),
    )}
  </div>
);
