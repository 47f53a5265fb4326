/** A level on its scale of four steps. The words beside it say the same. */
import { STEPS } from './level';

const percent = (step: number): string => `${(step / STEPS) * 100}%`;

interface LevelBarProps {
  /** Absent where it is unknown. Nothing known limits the last one: drawn as an outline, because a full bar would look like a good mark. */
  step: number | undefined;
  /** Steps of official results: upright lines. */
  official?: readonly number[];
}

export function LevelBar({ step, official = [] }: LevelBarProps) {
  return (
    <svg class="level-bar" width="100%" height="0.75em" aria-hidden="true">
      <rect class={step === undefined ? 'track unknown' : 'track'} x="0" y="25%" width="100%" height="50%" />
      {step !== undefined && step < STEPS && <rect class="reach" x="0" y="25%" width={percent(step)} height="50%" />}
      {[1, 2, 3].map((tick) => (
        <line key={tick} class="tick" x1={percent(tick)} x2={percent(tick)} y1="25%" y2="75%" />
      ))}
      {official.map((given) => (
        <line key={given} class="official" x1={percent(given)} x2={percent(given)} y1="0" y2="100%" />
      ))}
    </svg>
  );
}
