/** When pages are checked: three choices with what each means, the least permission first. The browser asks only after the click. */
import { useEffect, useState } from 'preact/hooks';
import type { Mode, Settings } from '../../background/settings';
import { text } from '../../background/text';
import { missingOrigins, takeMode } from './grant';
import { useSettings } from './use-settings';

const MODES: readonly Mode[] = ['click', 'known', 'everywhere'];

export interface ModeChoiceProps {
  hosts: readonly string[];
  /** What to say once a choice was taken, where that is more than that it was saved. */
  done?: string;
}

export function ModeChoice({ hosts, done = text('options_mode_taken') }: ModeChoiceProps) {
  const { view, reload } = useSettings();
  const [picked, setPicked] = useState<Mode>();
  const [told, setTold] = useState('');
  const missing = useMissing(hosts, view?.settings, told);
  if (!view) return null;
  const current = view.settings.mode;
  const locked = view.locked.includes('mode');
  const take = () =>
    void takeMode(picked ?? current, view.settings, hosts).then((granted) => {
      setTold(granted ? done : text('options_mode_refused'));
      return reload();
    });
  return (
    <div class="stack">
      <fieldset disabled={locked}>
        <legend class="visually-hidden">{text('options_mode')}</legend>
        {MODES.map((mode) => (
          <ModeItem
            key={mode}
            mode={mode}
            checked={(picked ?? current) === mode}
            pick={() => setPicked(mode)}
            hosts={hosts.length}
          />
        ))}
      </fieldset>
      {locked && <p class="notice">{text('options_locked')}</p>}
      <p class="buttons">
        <button type="button" class="button main" disabled={locked && missing === 0} onClick={take}>
          {text('options_mode_take')}
        </button>
        <span role="status" class="soft">
          {told}
        </span>
      </p>
      {missing > 0 && <p class="notice">{text('options_mode_missing', missing)}</p>}
    </div>
  );
}

interface ModeItemProps {
  mode: Mode;
  checked: boolean;
  pick: () => void;
  hosts: number;
}

function ModeItem({ mode, checked, pick, hosts }: ModeItemProps) {
  return (
    <div class="choice">
      <input
        type="radio"
        name="mode"
        id={`mode-${mode}`}
        value={mode}
        checked={checked}
        onChange={pick}
        aria-describedby={`mode-${mode}-means`}
      />
      <label for={`mode-${mode}`}>{text(`options_mode_${mode}`)}</label>
      <p id={`mode-${mode}-means`}>
        {mode === 'known' ? text('options_mode_known_means', hosts) : text(`options_mode_${mode}_means`)}
      </p>
    </div>
  );
}

/**
 * On how many of the sites where automatic checking is wanted the browser does not, or no longer, allow it. Whoever chose, the user
 * or the organisation, only the user's own click can ask for it.
 */
function useMissing(hosts: readonly string[], settings: Settings | undefined, told: string): number {
  const [missing, setMissing] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: both change after an answer of the browser, when the count must be taken again
  useEffect(() => {
    if (settings) void missingOrigins(hosts).then(setMissing);
  }, [hosts, settings, told]);
  return missing;
}
