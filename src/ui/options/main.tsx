/** Options: when pages are checked, marks, a box to check a text, the saved reports, the data. */
import { useEffect, useState } from 'preact/hooks';
import type { ViewReply } from '../../background/protocol';
import { changeSettings } from '../../background/settings';
import { text } from '../../background/text';
import { ModeChoice } from '../access/mode-choice';
import { useSettings } from '../access/use-settings';
import { ask } from '../ask';
import { CheckBox } from '../check/check-box';
import { mount } from '../mount';
import { ReportList } from '../report/list';

function Options() {
  const [known, setKnown] = useState<ViewReply<'vendors'>>();
  useEffect(() => {
    void ask('vendors', {}).then(setKnown);
  }, []);
  if (!known) return null;
  const { vendors, hosts, data } = known;
  return (
    <main class="sheet">
      <header>
        <h1>{text('options_title')}</h1>
      </header>
      <section class="section">
        <h2>{text('options_mode')}</h2>
        <ModeChoice hosts={hosts} />
      </section>
      <Marks />
      <section class="section">
        <h2>{text('options_check_title')}</h2>
        <CheckBox vendors={vendors} />
      </section>
      <ReportList level={2} />
      <section class="section stack close">
        <h2>{text('options_data')}</h2>
        <p>{text('popup_data_version', data.version, { date: data.date })}</p>
        <p>{text('options_vendors', vendors.length)}</p>
        <p class="soft">{text('options_no_network')}</p>
      </section>
    </main>
  );
}

function Marks() {
  const { view, reload } = useSettings();
  if (!view) return null;
  const set = (marks: boolean) => void changeSettings({ marks }).then(reload);
  return (
    <section class="section">
      <h2>{text('options_marks')}</h2>
      <div class="choice">
        <input
          type="checkbox"
          id="marks"
          checked={view.settings.marks}
          disabled={view.locked.includes('marks')}
          onChange={({ currentTarget }) => set(currentTarget.checked)}
        />
        <label for="marks">{text('options_marks_show')}</label>
        <p>{text('options_marks_mean')}</p>
      </div>
    </section>
  );
}

mount(<Options />, text('options_title'));
