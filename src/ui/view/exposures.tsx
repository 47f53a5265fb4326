/** What US law and US suppliers can reach, on three axes that are never mixed; each opens to its rules. */
import { say, text } from '../../background/text';
import type { Axis, Exposure, ExposureLevel } from '../../rules/rule';
import { nameOf } from '../../verdict/name';
import type { RuleCitation } from '../../verdict/verdict';
import { Codes } from '../codes';
import { Fold } from '../fold';
import { axisName, degreeName, levelName } from '../names';
import { type BookmarkInUse, toggled } from './bookmark';
import { LevelMark } from './level-mark';
import { RuleWords } from './rule-item';

const AXES: readonly Axis[] = ['data-access', 'availability', 'technology'];
/** What weighs most first; "not shown" is said of an axis only where nothing is unknown. */
const LEVELS: readonly ExposureLevel[] = ['exposed', 'possible', 'indirect', 'unknown', 'not-shown'];

interface ExposuresProps {
  exposures: readonly Exposure[];
  rules: Readonly<Record<string, RuleCitation>>;
  place: BookmarkInUse;
}

export function Exposures({ exposures, rules, place: { bookmark, change } }: ExposuresProps) {
  if (exposures.length === 0) return null;
  return (
    <section class="section">
      <h2>{text('popup_exposures')}</h2>
      {AXES.map((axis) => (
        <AxisPart
          key={axis}
          axis={axis}
          exposures={exposures.filter((exposure) => exposure.axis === axis)}
          rules={rules}
          open={bookmark.open.includes(axis)}
          onToggle={() => change(toggled(axis))}
        />
      ))}
    </section>
  );
}

interface AxisProps extends Pick<ExposuresProps, 'exposures' | 'rules'> {
  axis: Axis;
  open: boolean;
  onToggle: () => void;
}

function AxisPart({ axis, exposures, rules, open, onToggle }: AxisProps) {
  const highest = LEVELS.find((level) => exposures.some((exposure) => exposure.level === level));
  if (!highest) return null;
  const title = (
    <>
      <span class="fold-title">{axisName(axis)}</span>
      <span class="fold-more">{text('popup_axis_level', levelName(highest))}</span>
      <span class="fold-more">{text('popup_axis_rules', exposures.length)}</span>
    </>
  );
  return (
    <section class="axis" data-axis={axis}>
      <Fold level={3} open={open} onToggle={onToggle} sign={<LevelMark level={highest} />} title={title}>
        <ul class="items small findings">
          {exposures.map((exposure) => (
            <ExposureItem key={exposure.rule} exposure={exposure} rule={rules[exposure.rule]} />
          ))}
        </ul>
      </Fold>
    </section>
  );
}

function ExposureItem({ exposure, rule }: { exposure: Exposure; rule: RuleCitation | undefined }) {
  const { level, degree, why, notes, outOfDateSince } = exposure;
  const name = say(nameOf(exposure.rule));
  return (
    <li data-rule={exposure.rule}>
      <p class="finding-head">
        <LevelMark level={level} />
        <b>{name}</b>
        <span class="tag">{degree ? text('popup_level_degree', levelName(level), degreeName(degree)) : levelName(level)}</span>
      </p>
      <p>
        <Codes words={say(why)} />
      </p>
      {notes.map((note) => (
        <p key={note.key} class="soft">
          <Codes words={say(note)} />
        </p>
      ))}
      {outOfDateSince && <p class="notice">{text('popup_out_of_date_since', name, { date: outOfDateSince })}</p>}
      {rule && <RuleWords rule={rule} />}
    </li>
  );
}
