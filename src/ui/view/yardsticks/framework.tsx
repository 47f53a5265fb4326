/** The ceilings of the EU Cloud Sovereignty Framework, objective by objective, as bars; then why they end where they do. */
import { say, text, valueText } from '../../../background/text';
import { FRAMEWORKS } from '../../../rules/eu/csf-weights';
import type { Ceiling } from '../../../rules/rule';
import type { KnownFact } from '../../../vendors/fact';
import type { OfficialResult } from '../../../vendors/vendor';
import { Codes } from '../../codes';
import { levelText, STEPS, stepOf } from './level';
import { LevelBar } from './level-bar';

interface FrameworkProps {
  ceilings: readonly Ceiling[];
  results: readonly KnownFact<OfficialResult>[];
}

export function Framework({ ceilings, results }: FrameworkProps) {
  const versions = [...new Set(ceilings.map(({ version }) => version))];
  const charts = versions.map((version) => ceilings.filter((ceiling) => ceiling.version === version));
  const same = new Set(charts.map(levelsOf)).size === 1;
  const official = [...new Set(results.flatMap(({ value }) => stepOf(value.level) ?? []))];
  return (
    <div class="stack close">
      {same ? (
        <Chart ceilings={charts[0] ?? []} official={official} />
      ) : (
        charts.map((chart, index) => (
          <div key={versions[index]} class="stack close">
            <h4>{versionName(versions[index] ?? '')}</h4>
            <Chart ceilings={chart} official={official} />
          </div>
        ))
      )}
      <Legend official={official.length > 0} />
      {same && versions.length > 1 && (
        <p class="small soft">{text('popup_framework_same', { list: versions.map(versionName) })}</p>
      )}
      <Reasons ceilings={charts[0] ?? []} />
    </div>
  );
}

const levelsOf = (ceilings: readonly Ceiling[]): string => ceilings.map(({ objective, level }) => `${objective} ${level}`).join();

/** A version and the date on which it was published. */
function versionName(version: string): string {
  const date = { date: FRAMEWORKS.find((known) => known.version === version)?.published ?? '' };
  return version === 'guidance' ? text('popup_framework_guidance', date) : text('popup_framework_version', version, date);
}

function Chart({ ceilings, official }: { ceilings: readonly Ceiling[]; official: readonly number[] }) {
  return (
    <ul class="bars">
      {ceilings.map(({ objective, level }) => (
        <li key={objective ?? ''} data-objective={objective ?? 'overall'}>
          <span>{objective ? <Objective name={objective} /> : <b>{text('popup_ceiling_overall')}</b>}</span>
          <b>
            <Codes words={levelText(level)} />
          </b>
          <LevelBar step={stepOf(level)} official={objective ? [] : official} />
        </li>
      ))}
    </ul>
  );
}

const Objective = ({ name }: { name: string }) => (
  <>
    <Codes words={name} /> <span class="soft">{text(`popup_objective_${name.toLowerCase().replaceAll('-', '_')}`)}</span>
  </>
);

function Legend({ official }: { official: boolean }) {
  return (
    <ul class="legend small soft">
      <li>
        <Codes words={text('popup_chart_scale')} />
      </li>
      <li>
        <svg width="1.5em" height="0.75em" aria-hidden="true">
          <rect class="reach" y="25%" width="100%" height="50%" />
        </svg>
        {text('popup_chart_bar')}
      </li>
      <li>
        <svg width="1.5em" height="0.75em" aria-hidden="true">
          <rect class="track" y="25%" width="100%" height="50%" />
        </svg>
        {text('popup_chart_open')}
      </li>
      {official && (
        <li>
          <svg class="level-bar" width="0.5em" height="0.75em" aria-hidden="true">
            <line class="official" x1="50%" x2="50%" y1="0" y2="100%" />
          </svg>
          {text('popup_chart_line')}
        </li>
      )}
    </ul>
  );
}

const isOpen = ({ level }: Ceiling): boolean => stepOf(level) === STEPS;

/** Objectives that end at the same reason share a line; those that nothing limits come last. */
function Reasons({ ceilings }: { ceilings: readonly Ceiling[] }) {
  const objectives = ceilings
    .filter(({ objective }) => objective !== undefined)
    .toSorted((a, b) => Number(isOpen(a)) - Number(isOpen(b)));
  const reasons = [...new Set(objectives.map(({ why }) => say(why)))];
  return (
    <ul class="items small soft">
      {reasons.map((reason) => {
        const names = objectives.flatMap(({ objective, why }) => (objective && say(why) === reason ? [objective] : []));
        return (
          <li key={reason}>
            <Codes words={text('popup_ceiling_because', valueText({ list: names }), reason)} />
          </li>
        );
      })}
    </ul>
  );
}
