/** First run: what this does, and the one choice to make, least permission first. Everything can be changed later in the options. */
import { useEffect, useState } from 'preact/hooks';
import { text } from '../../background/text';
import { ModeChoice } from '../access/mode-choice';
import { ask, openPage } from '../ask';
import { mount } from '../mount';

function Welcome() {
  const [hosts, setHosts] = useState<string[]>();
  useEffect(() => {
    void ask('vendors', {}).then((known) => setHosts(known.hosts));
  }, []);
  return (
    <main class="sheet">
      <header class="stack">
        <img src="/icons/app-128.png" width="64" height="64" alt="" />
        <h1>{text('welcome_title')}</h1>
        <p class="lead">{text('welcome_lead')}</p>
      </header>
      <section class="section stack">
        <h2>{text('welcome_how')}</h2>
        <ol class="how stack close">
          <li>{text('welcome_how_open')}</li>
          <li>{text('welcome_how_click')}</li>
          <li>{text('welcome_how_read')}</li>
        </ol>
        <p class="soft">{text('welcome_pin')}</p>
        <p class="soft">{text('options_no_network')}</p>
      </section>
      <section class="section">
        <h2>{text('options_mode')}</h2>
        {hosts && <ModeChoice hosts={hosts} done={text('welcome_done')} />}
      </section>
      <footer class="section buttons">
        <button type="button" class="button" onClick={() => void openPage('options')}>
          {text('welcome_options')}
        </button>
      </footer>
    </main>
  );
}

mount(<Welcome />, text('welcome_title'));
