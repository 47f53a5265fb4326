/** What US law and US suppliers can reach, on three axes that are never mixed. */
import { say, text } from '../../background/text';
import type { Axis, Exposure } from '../../rules/rule';
import { nameOf } from '../../verdict/name';
import { axisName, degreeName, levelName } from '../names';

const AXES: readonly Axis[] = ['data-access', 'availability', 'technology'];

export function Exposures({ exposures }: { exposures: readonly Exposure[] }) {
  if (exposures.length === 0) return null;
  return (
    <section class="section">
      <h2>{text('popup_exposures')}</h2>
      {AXES.map((axis) => (
        <AxisPart key={axis} axis={axis} exposures={exposures.filter((exposure) => exposure.axis === axis)} />
      ))}
    </section>
  );
}

function AxisPart({ axis, exposures }: { axis: Axis; exposures: readonly Exposure[] }) {
  if (exposures.length === 0) return null;
  return (
    <section class="axis">
      <h3>{axisName(axis)}</h3>
      <ul class="items small">
        {exposures.map((exposure) => (
          <ExposureItem key={exposure.rule} exposure={exposure} />
        ))}
      </ul>
    </section>
  );
}

function ExposureItem({ exposure }: { exposure: Exposure }) {
  const { rule, level, degree, why, notes, outOfDateSince } = exposure;
  return (
    <li data-rule={rule}>
      <p class="finding-head">
        <b>{say(nameOf(rule))}</b>
        <span class="tag">{degree ? text('popup_level_degree', levelName(level), degreeName(degree)) : levelName(level)}</span>
      </p>
      <p>{say(why)}</p>
      {notes.map((note) => (
        <p key={note.key} class="soft">
          {say(note)}
        </p>
      ))}
      {outOfDateSince && <p class="notice">{text('popup_out_of_date_since', say(nameOf(rule)), { date: outOfDateSince })}</p>}
    </li>
  );
}
