/** Whether claims are underlined in the page, and which underline stands for which verdict. */
import { changeSettings } from '../../background/settings';
import { text } from '../../background/text';
import { SEVERITY } from '../../verdict/verdict';
import { useSettings } from '../access/use-settings';
import { verdictName } from '../names';

export function Marks() {
  const { view, reload } = useSettings();
  if (!view) return null;
  const locked = view.locked.includes('marks');
  const set = (marks: boolean) => void changeSettings({ marks }).then(reload);
  return (
    <section class="section stack">
      <h2>{text('options_marks')}</h2>
      <div class="choice">
        <input
          type="checkbox"
          id="marks"
          checked={view.settings.marks}
          disabled={locked}
          aria-describedby="marks-mean"
          onChange={({ currentTarget }) => set(currentTarget.checked)}
        />
        <label for="marks">{text('options_marks_show')}</label>
        <p id="marks-mean">{text(locked ? 'options_locked' : 'options_marks_mean')}</p>
      </div>
      <p id="legend">{text('options_marks_legend')}</p>
      <ul class="mark-legend" aria-labelledby="legend">
        {SEVERITY.map((verdict) => (
          <li key={verdict}>
            <span class={`mark-${verdict}`}>{verdictName(verdict)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
