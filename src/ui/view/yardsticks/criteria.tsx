/** The ceilings of a scheme that asks a few questions: the answer to each, with its reason. */
import { say, text } from '../../../background/text';
import type { Ceiling } from '../../../rules/rule';
import { Codes } from '../../codes';
import { levelText, stepOf } from './level';
import { LevelBar } from './level-bar';

export function Criteria({ ceilings, inferred }: { ceilings: readonly Ceiling[]; inferred: boolean }) {
  return (
    <>
      <ul class="bars">
        {ceilings.map((ceiling) => (
          <Criterion key={ceiling.objective ?? ''} ceiling={ceiling} />
        ))}
      </ul>
      {inferred && <p class="small soft capital">{text('popup_basis_inference')}</p>}
    </>
  );
}

function Criterion({ ceiling: { objective, version, level, why } }: { ceiling: Ceiling }) {
  const step = stepOf(level);
  return (
    <li data-level={level}>
      <span>
        <Codes words={objective ?? version} />
      </span>
      <b>
        <Codes words={levelText(level)} />
      </b>
      {step !== undefined && <LevelBar step={step} />}
      <p class="small soft">
        <Codes words={say(why)} />
      </p>
    </li>
  );
}
