/** Where an organisation collects reports. The extension sends nothing there; a saved report shows it. */
import { useEffect, useState } from 'preact/hooks';
import { changeSettings, isDestination } from '../../background/settings';
import { text } from '../../background/text';
import { useSettings } from '../access/use-settings';

export function ReportDestination() {
  const { view, reload } = useSettings();
  const [place, setPlace] = useState('');
  const [told, setTold] = useState('');
  const known = view?.settings.reportDestination ?? '';
  useEffect(() => setPlace(known), [known]);
  if (!view) return null;
  const locked = view.locked.includes('reportDestination');
  const save = () => {
    if (!isDestination(place.trim())) return setTold(text('options_destination_bad'));
    void changeSettings({ reportDestination: place.trim() })
      .then(reload)
      .then(() => setTold(text('options_mode_taken')));
  };
  return (
    <section class="section joined stack">
      <p class="soft">{text('options_reports_where')}</p>
      <label class="field">
        <span>{text('options_destination')}</span>
        <input
          type="text"
          value={place}
          disabled={locked}
          spellcheck={false}
          aria-describedby="destination-means"
          onInput={({ currentTarget }) => setPlace(currentTarget.value)}
        />
      </label>
      <p id="destination-means" class="soft">
        {text(locked ? 'options_locked' : 'options_destination_means')}
      </p>
      {!locked && (
        <p class="buttons">
          <button type="button" class="button" onClick={save}>
            {text('options_save')}
          </button>
          <span role="status" class="soft">
            {told}
          </span>
        </p>
      )}
    </section>
  );
}
